package de.okd.indicators.result;

/**
 * The part of a breakdown a number is about, for example the women.
 *
 * @param dimension for example {@code sex}
 * @param code a code of it, or an interval of ages as {@code 15-64}
 */
public record BreakdownCode(String dimension, String code) {

    /** For example {@code sex = f}. */
    @Override
    public String toString() {
        return dimension + " = " + code;
    }
}
