/** Choropleth maps as self-contained SVG. */
@NullMarked
package de.okd.geo.map;

import org.jspecify.annotations.NullMarked;
