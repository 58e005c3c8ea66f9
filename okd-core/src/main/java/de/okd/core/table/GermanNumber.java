package de.okd.core.table;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as German readers expect them: {@code 1.234,5}, with a real minus sign, whatever the JVM's locale. */
public final class GermanNumber {
    private GermanNumber() {}

    /** Rounded half to even; never a negative zero. */
    public static String text(double value, int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign('−');
        String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(rounded(value, decimals));
    }

    /** The number that {@link #text} shows. */
    public static double rounded(double value, int decimals) {
        double unit = Math.pow(10, decimals);
        return Math.rint(value * unit) / unit + 0.0;
    }
}
