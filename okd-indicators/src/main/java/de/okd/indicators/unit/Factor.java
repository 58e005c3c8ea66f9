package de.okd.indicators.unit;

import java.math.BigDecimal;
import java.math.MathContext;

/** Factors as one reads them: rounded to nine digits, without exponent. */
final class Factor {
    private static final MathContext DIGITS = new MathContext(9);

    private Factor() {}

    static String text(double factor) {
        return new BigDecimal(factor, DIGITS).stripTrailingZeros().toPlainString();
    }
}
