/** The door: choose indicators, regions and periods, get a table that can be explained, written and drawn. */
@NullMarked
package de.okd.indicators;

import org.jspecify.annotations.NullMarked;
