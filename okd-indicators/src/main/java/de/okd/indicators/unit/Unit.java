package de.okd.indicators.unit;

/**
 * A unit of measurement.
 *
 * @param id for example {@code persons-per-km2}
 * @param magnitude what a number in this unit stands for: of {@code count/area}, 1 = 0.000001 per m²
 */
public record Unit(String id, Magnitude magnitude) {
    /** @throws IllegalArgumentException if {@code of} is no quantity or the scale not positive */
    public static Unit of(String id, double scale, String of) {
        return new Unit(id, new Magnitude(Quantity.parse(of), scale));
    }
}
