/** Polygons of regions by their keys: dissolved, simplified and matched with facts. */
@NullMarked
package de.okd.geo.coverage;

import org.jspecify.annotations.NullMarked;
