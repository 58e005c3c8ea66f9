/** Formulas as people read them: in German or English words, and in TeX. */
@NullMarked
package de.okd.indicators.wording;

import org.jspecify.annotations.NullMarked;
