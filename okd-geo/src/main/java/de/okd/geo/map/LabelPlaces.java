package de.okd.geo.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The ways to write a municipality's name into its polygon, best first; found one after another, because it takes time. */
final class LabelPlaces {
    private static final List<Double> FONT_SIZES = List.of(12.0, 10.5, 9.0);
    private static final double NEEDED_SHARE_INSIDE = 0.96;
    private static final List<Function<Geometry, Coordinate>> PLACES = List.of(
            polygon -> polygon.getCentroid().getCoordinate(),
            polygon -> new MaximumInscribedCircle(polygon, 1).getCenter().getCoordinate(),
            polygon -> polygon.getInteriorPoint().getCoordinate());

    private LabelPlaces() {}

    /** Whether the smallest way to write the name is no larger than the polygon. */
    static boolean mayHaveRoom(MappedRegion region) {
        double least = LabelLines.of(region.region().name()).stream()
                .map(lines -> new Label(lines, 0, 0, FONT_SIZES.get(FONT_SIZES.size() - 1)))
                .mapToDouble(label -> label.width() * label.height())
                .min()
                .orElse(0);
        return least <= region.geometry().getArea();
    }

    static Stream<Label> of(MappedRegion region) {
        if (!mayHaveRoom(region)) {
            return Stream.empty();
        }
        Geometry polygon = largestPart(region.geometry());
        List<Coordinate> places = new ArrayList<>();
        return FONT_SIZES.stream()
                .flatMap(size -> LabelLines.of(region.region().name()).stream()
                        .flatMap(lines -> Stream.of(0, 1, 2)
                                .map(index -> place(index, polygon, places))
                                .map(at -> new Label(lines, at.x, at.y, size))))
                .filter(label -> isInside(label, polygon));
    }

    private static Coordinate place(int index, Geometry polygon, List<Coordinate> known) {
        while (known.size() <= index) {
            known.add(PLACES.get(known.size()).apply(polygon));
        }
        return known.get(index);
    }

    static Geometry largestPart(Geometry geometry) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(geometry.getGeometryN(i));
        }
        return parts.stream().max(Comparator.comparingDouble(Geometry::getArea)).orElse(geometry);
    }

    private static boolean isInside(Label label, Geometry polygon) {
        return label.box().getArea() <= polygon.getArea() && shareInside(label, polygon) >= NEEDED_SHARE_INSIDE;
    }

    static double shareInside(Label label, Geometry polygon) {
        Envelope box = label.box();
        Geometry inside =
                OverlayNGRobust.overlay(polygon, polygon.getFactory().toGeometry(box), OverlayNG.INTERSECTION);
        return inside.getArea() / box.getArea();
    }
}
