package de.okd.geo.crs;

import java.util.Locale;

/**
 * How far a transformed point may lie from where it belongs.
 *
 * @param metres the most it may be off inside Germany
 * @param reason where the figure comes from
 */
public record Accuracy(double metres, String reason) {

    Accuracy plus(Accuracy other) {
        return new Accuracy(metres + other.metres, reason + "; " + other.reason);
    }

    /** For example {@code 1.000 m: WGS 84 is taken as ETRS89 (EPSG:1149)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f m: %s", metres, reason);
    }
}
