/** Thematic maps of municipalities, described as immutable values. */
@NullMarked
package de.okd.geo.map;

import org.jspecify.annotations.NullMarked;
