/**
 * Regions beside a reference and among their peers: difference, ratio, rank, percentile, z-score, quartiles. Only values
 * with a number take part; the others are counted.
 */
@NullMarked
package de.okd.indicators.compare;

import org.jspecify.annotations.NullMarked;
