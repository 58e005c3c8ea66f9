/** The door: the polygons of municipalities, matched with facts and drawn as maps. */
@NullMarked
package de.okd.geo;

import org.jspecify.annotations.NullMarked;
