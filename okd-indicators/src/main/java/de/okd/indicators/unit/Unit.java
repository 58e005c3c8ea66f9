package de.okd.indicators.unit;

import de.okd.indicators.formula.Wording;

/**
 * A unit of measurement.
 *
 * @param id for example {@code persons-per-km2}
 * @param symbol as it stands behind a number: {@code Einwohner/km²}
 * @param magnitude what a number in this unit stands for: of {@code count/area}, 1 = 0.000001 per m²
 */
public record Unit(String id, Wording symbol, Magnitude magnitude) {
    /** Hundredths of a plain number. */
    public static final Unit PERCENT = of("percent", new Wording("%", "%"), 0.01, "1");

    /** Whole things. */
    public static final Unit COUNT = of("count", new Wording("Anzahl", "number"), 1, "count");

    /** @throws IllegalArgumentException if {@code of} is no quantity or the scale not positive */
    public static Unit of(String id, Wording symbol, double scale, String of) {
        return new Unit(id, symbol, new Magnitude(Quantity.parse(of), scale));
    }
}
