package de.okd.indicators.statistics;

/** Births by age of the mother. */
public final class Fertility {
    private Fertility() {}

    /**
     * The total fertility rate: how many children a woman would have if she lived through all ages with the rates of one
     * year.
     *
     * @param widths the years each age class covers
     * @param births by age class of the mother
     * @param women by the same classes
     * @return {@code NaN} or infinite if a class with births has no women; a class with neither counts nothing
     */
    public static double totalRate(double[] widths, double[] births, double[] women) {
        double rate = 0;
        for (int i = 0; i < widths.length; i++) {
            rate += births[i] == 0 && women[i] == 0 ? 0 : widths[i] * births[i] / women[i];
        }
        return rate;
    }
}
