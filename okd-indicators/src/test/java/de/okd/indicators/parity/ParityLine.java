package de.okd.indicators.parity;

import java.util.Locale;

/**
 * One comparison of ours with what is official.
 *
 * @param what is compared
 * @param where the region with the largest deviation
 * @param compared how many regions were
 * @param ours the value there
 * @param official the value there
 * @param explanation of a deviation, or why there is none
 */
record ParityLine(String what, String where, int compared, double ours, double official, String explanation) {

    double deviation() {
        return ours - official;
    }

    String markdown() {
        return "| " + what + " | " + compared + " | " + where + " | " + number(ours) + " | " + number(official) + " | "
                + number(deviation()) + " | " + explanation + " |";
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.6f", value + 0.0);
        String trimmed = text.replaceAll("0+$", "").replaceAll("\\.$", "");
        return trimmed.equals("-0") ? "0" : trimmed;
    }
}
