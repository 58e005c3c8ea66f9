package de.okd.indicators.wording;

import de.okd.indicators.formula.Wording;

/** What measures, dimensions and codes are called inside a sentence; a name nobody knows is called what it is written as. */
public interface Vocabulary {
    /** For example {@code Bevölkerung}. */
    Wording measure(String id);

    /** For example {@code Zahl der Kinder}. */
    Wording dimension(String id);

    /** For example {@code Frauen}. */
    Wording code(String dimension, String code);

    /** Whether the dimension's codes have names of their own; otherwise a code is read with its dimension. */
    boolean hasNames(String dimension);
}
