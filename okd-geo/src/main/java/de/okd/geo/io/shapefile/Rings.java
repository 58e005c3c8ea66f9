package de.okd.geo.io.shapefile;

import de.okd.geo.io.feature.Shape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes polygons of the rings of a shape: clockwise rings are shells, the others holes of the smallest shell around them.
 *
 * <p>Some programs write all rings the other way round, so the largest ring, which must be a shell, decides what clockwise
 * means. A hole in no shell becomes a shell: the validation after this class judges the result.
 */
final class Rings {
    private final List<Shell> shells = new ArrayList<>();

    private Rings() {}

    /** A shell and the holes found in it so far. */
    private record Shell(LinearRing ring, double area, List<LinearRing> holes) {}

    private record Oriented(LinearRing ring, double signedArea) {
        double area() {
            return Math.abs(signedArea);
        }
    }

    /**
     * The polygon or polygons of the rings of a record, not validated.
     *
     * @param delivered x and y in turn of each ring
     */
    static Shape shape(List<double[]> delivered) {
        List<double[]> closed =
                delivered.stream().filter(ring -> !Shape.isLine(ring)).toList();
        if (closed.size() < 2 || !Shape.areFinite(closed)) {
            Shape shape = Shape.ofPolygons(closed.isEmpty() ? List.of() : List.of(closed));
            return new Shape(shape.geometry(), delivered.size() - closed.size(), shape.flaw());
        }
        Rings rings = new Rings();
        rings.add(closed.stream()
                .map(Shape::ring)
                .map(ring -> new Oriented(ring, Area.ofRingSigned(ring.getCoordinateSequence())))
                .sorted(Comparator.comparingDouble(Oriented::area).reversed())
                .toList());
        return new Shape(rings.build(), delivered.size() - closed.size(), null);
    }

    private void add(List<Oriented> largestFirst) {
        boolean clockwise = largestFirst.get(0).signedArea() >= 0;
        largestFirst.stream().filter(ring -> isShell(ring, clockwise)).forEach(this::addShell);
        largestFirst.stream().filter(ring -> !isShell(ring, clockwise)).forEach(this::addHole);
    }

    private static boolean isShell(Oriented ring, boolean clockwise) {
        return clockwise == ring.signedArea() >= 0;
    }

    private void addShell(Oriented ring) {
        shells.add(new Shell(ring.ring(), ring.area(), new ArrayList<>()));
    }

    private void addHole(Oriented hole) {
        Optional<Shell> around = shells.stream()
                .filter(shell -> shell.area() >= hole.area() && isWithin(hole.ring(), shell.ring()))
                .min(Comparator.comparingDouble(Shell::area));
        around.ifPresentOrElse(shell -> shell.holes().add(hole.ring()), () -> addShell(hole));
    }

    /** Decided by the first corner that is not on the shell. */
    private static boolean isWithin(LinearRing hole, LinearRing shell) {
        if (!shell.getEnvelopeInternal().covers(hole.getEnvelopeInternal())) {
            return false;
        }
        Coordinate[] around = shell.getCoordinates();
        for (Coordinate corner : hole.getCoordinates()) {
            int location = PointLocation.locateInRing(corner, around);
            if (location != Location.BOUNDARY) {
                return location == Location.INTERIOR;
            }
        }
        return true;
    }

    private Geometry build() {
        List<Polygon> polygons = shells.stream()
                .map(shell ->
                        Shape.FACTORY.createPolygon(shell.ring(), shell.holes().toArray(new LinearRing[0])))
                .toList();
        return polygons.size() == 1
                ? polygons.get(0)
                : Shape.FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }
}
