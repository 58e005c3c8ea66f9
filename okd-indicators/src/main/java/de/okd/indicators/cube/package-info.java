/** Evaluation: which observations a term means, their sums over arrays, and the arithmetic of formulas. */
@NullMarked
package de.okd.indicators.cube;

import org.jspecify.annotations.NullMarked;
