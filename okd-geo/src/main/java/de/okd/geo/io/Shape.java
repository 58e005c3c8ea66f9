package de.okd.geo.io;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;

/** One record of a .shp file: rings of east and north in turn; no ring at all is a null shape. */
final class Shape {
    private static final int FEWEST_POINTS = 4;

    private final List<double[]> rings;

    Shape(List<double[]> rings) {
        this.rings = List.copyOf(rings);
    }

    boolean isNull() {
        return rings.isEmpty();
    }

    List<double[]> rings() {
        return rings;
    }

    /** The same shape with a transform applied to a copy of each ring. */
    Shape transformed(Consumer<double[]> inPlace) {
        List<double[]> copies = rings.stream().map(double[]::clone).toList();
        copies.forEach(inPlace);
        return new Shape(copies);
    }

    /** Without rings of less than three corners and the first one again, which enclose nothing. */
    Shape withoutLines() {
        return new Shape(
                rings.stream().filter(ring -> ring.length >= 2 * FEWEST_POINTS).toList());
    }

    boolean isFinite() {
        return rings.stream().flatMapToDouble(Arrays::stream).allMatch(Double::isFinite);
    }

    void expand(Envelope bounds) {
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                bounds.expandToInclude(ring[i], ring[i + 1]);
            }
        }
    }
}
