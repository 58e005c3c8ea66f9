/** How far people are from what they need: distances, shares within reach, floating catchments. */
@NullMarked
package de.okd.geo.access;

import org.jspecify.annotations.NullMarked;
