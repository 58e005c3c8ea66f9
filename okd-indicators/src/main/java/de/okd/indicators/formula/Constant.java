package de.okd.indicators.formula;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * A number in a formula.
 *
 * @param value finite
 */
public record Constant(double value) implements Expression {
    public Constant {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("A constant is a finite number, not " + value);
        }
        value = value + 0.0;
    }

    @Override
    public Stream<Term> terms() {
        return Stream.empty();
    }

    /** Plain decimal, without exponent: {@code 100}, {@code 0.5}. */
    @Override
    public String toString() {
        return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
