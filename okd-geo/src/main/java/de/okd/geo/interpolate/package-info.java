/** Numbers of one division of the land on another: areal interpolation, grids, and totals distributed over places. */
@NullMarked
package de.okd.geo.interpolate;

import org.jspecify.annotations.NullMarked;
