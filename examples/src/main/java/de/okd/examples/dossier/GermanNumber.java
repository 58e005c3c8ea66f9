package de.okd.examples.dossier;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as German readers expect them: 1.234,5 and a real minus sign. */
final class GermanNumber {
    private GermanNumber() {}

    /** With as many decimals as the unit deserves: none for persons, two for quotients, else one. */
    static String of(double value, String unit) {
        return switch (unit) {
            case "Personen", "EUR", "Einwohner/km²", "m²" -> of(value, 0);
            case "Quotient" -> of(value, 2);
            default -> of(value, 1);
        };
    }

    static String of(double value, int decimals) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        symbols.setMinusSign('−');
        DecimalFormat format = new DecimalFormat(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), symbols);
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        double unit = Math.pow(10, decimals);
        return format.format(Math.rint(value * unit) / unit + 0.0);
    }
}
