/** Reporting dates and years. */
@NullMarked
package de.okd.core.time;

import org.jspecify.annotations.NullMarked;
