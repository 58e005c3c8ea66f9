package de.okd.geo.io.feature;

/** Coordinates as decimals of limited length. */
public final class Decimals {
    /** Of degrees: one centimetre (RFC 7946 advises six or seven). */
    public static final int DEGREES = 7;
    /** Of metres: one millimetre. */
    public static final int METRES = 3;

    private static final long[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000};

    private Decimals() {}

    /**
     * The nearest number with so many decimals, without trailing zeros or exponent; ties away from zero.
     *
     * @param value of less than 10^11
     * @param places 0 to 7
     */
    public static String of(double value, int places) {
        long scaled = Math.round(Math.abs(value) * POWERS[places]);
        String whole = (value < 0 && scaled != 0 ? "-" : "") + scaled / POWERS[places];
        long rest = scaled % POWERS[places];
        if (rest == 0) {
            return whole;
        }
        String digits = Long.toString(rest + POWERS[places]).substring(1);
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return whole + "." + digits.substring(0, end);
    }
}
