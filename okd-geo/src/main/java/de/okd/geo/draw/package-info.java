/**
 * A page of marks (outlines, discs, dots, words) that is written as SVG, as PNG and as a page to explore. Knows nothing of
 * regions or statistics.
 */
@NullMarked
package de.okd.geo.draw;

import org.jspecify.annotations.NullMarked;
