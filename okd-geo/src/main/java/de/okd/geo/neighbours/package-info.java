/** Which regions are neighbours, as weights for spatial statistics. */
@NullMarked
package de.okd.geo.neighbours;

import org.jspecify.annotations.NullMarked;
