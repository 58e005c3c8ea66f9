package de.okd.indicators.statistics;

/** How a whole is spread over its parts. */
public final class Concentration {
    private Concentration() {}

    /** Herfindahl-Hirschman index: the sum of squared shares, from 1/n for n equal parts to 1 for a single one; {@code NaN}
     * if there is nothing. */
    public static double herfindahl(double[] parts) {
        double whole = 0;
        for (double part : parts) {
            whole += part;
        }
        double index = 0;
        for (double part : parts) {
            index += part / whole * (part / whole);
        }
        return index;
    }

    /** The share of a part in a region beside its share in a larger one; above 1 it is over-represented. */
    public static double locationQuotient(double part, double whole, double referencePart, double referenceWhole) {
        return part / whole / (referencePart / referenceWhole);
    }
}
