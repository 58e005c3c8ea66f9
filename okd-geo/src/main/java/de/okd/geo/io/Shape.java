package de.okd.geo.io;

import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Envelope;

/** One record of a .shp file: rings of east and north in turn; no ring at all is a null shape. */
final class Shape {
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
        return new Shape(rings.stream().map(double[]::clone).peek(inPlace).toList());
    }

    void expand(Envelope bounds) {
        for (double[] ring : rings) {
            for (int i = 0; i < ring.length; i += 2) {
                bounds.expandToInclude(ring[i], ring[i + 1]);
            }
        }
    }
}
