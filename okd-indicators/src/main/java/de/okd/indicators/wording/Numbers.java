package de.okd.indicators.wording;

import de.okd.indicators.formula.Language;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Constants as a language writes them: 1.000 and 0,5 in German, 1,000 and 0.5 in English. */
final class Numbers {
    private Numbers() {}

    static String text(double number, Language language) {
        Locale locale = language == Language.GERMAN ? Locale.GERMANY : Locale.UK;
        return new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(locale))
                .format(number)
                .replace('-', '−');
    }
}
