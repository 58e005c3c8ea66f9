package de.okd.indicators.unit;

/**
 * What a number stands for.
 *
 * @param quantity what is measured
 * @param scale the number times the scale is the quantity in base units: 10,000 for hectares, 0.01 for per cent
 */
public record Magnitude(Quantity quantity, double scale) {
    private static final double TOLERANCE = 1e-9;

    static final Magnitude NUMBER = new Magnitude(Quantity.NUMBER, 1);

    public Magnitude {
        if (!(scale > 0) || Double.isInfinite(scale)) {
            throw new IllegalArgumentException("A scale is a positive number, not " + scale);
        }
    }

    Magnitude times(Magnitude other) {
        return new Magnitude(quantity.times(other.quantity), scale * other.scale);
    }

    Magnitude dividedBy(Magnitude other) {
        return new Magnitude(quantity.dividedBy(other.quantity), scale / other.scale);
    }

    /** What the number stands for after it was multiplied by {@code factor}; 100 times as many are hundredths. */
    Magnitude withNumberTimes(double factor) {
        return new Magnitude(quantity, scale / Math.abs(factor));
    }

    /** Whether both have one quantity and, to nine digits, one scale. */
    public boolean agreesWith(Magnitude other) {
        return quantity.equals(other.quantity) && Math.abs(scale - other.scale) <= TOLERANCE * other.scale;
    }

    /** For example {@code count/area with 1 = 0.000001 in base units}. */
    @Override
    public String toString() {
        return (quantity.equals(Quantity.NUMBER) ? "a plain number" : quantity)
                + (scale == 1 ? "" : " with 1 = " + Factor.text(scale) + " in base units");
    }
}
