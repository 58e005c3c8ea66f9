package de.okd.geo.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Places names inside their polygons where there is room; the others are in the tooltips only. */
final class Labels {
    private static final List<Double> FONT_SIZES = List.of(12.0, 10.5, 9.0);
    private static final double NEEDED_SHARE_INSIDE = 0.96;
    private static final double NEEDED_SHARE_LABELLED = 0.3;

    private Labels() {}

    /** Empty if there is room for too few names: a handful of names would only look important. */
    static List<Label> of(List<MappedRegion> regions, Colouring colouring) {
        List<Label> labels = new ArrayList<>();
        List<Envelope> taken = new ArrayList<>();
        for (MappedRegion region : regions) {
            label(region, colouring.style(region), taken).ifPresent(label -> {
                labels.add(label);
                taken.add(box(label));
            });
        }
        return labels.size() < NEEDED_SHARE_LABELLED * regions.size() ? List.of() : labels;
    }

    private static Optional<Label> label(MappedRegion region, String style, List<Envelope> taken) {
        Geometry polygon = largestPart(region.geometry());
        List<Coordinate> places = List.of(
                polygon.getCentroid().getCoordinate(),
                new MaximumInscribedCircle(polygon, 1).getCenter().getCoordinate(),
                polygon.getInteriorPoint().getCoordinate());
        return FONT_SIZES.stream()
                .flatMap(size -> LabelLines.of(region.region().name()).stream()
                        .flatMap(lines -> places.stream().map(at -> new Label(lines, style, at.x, at.y, size))))
                .filter(label -> fits(label, polygon, taken))
                .findFirst();
    }

    private static Geometry largestPart(Geometry geometry) {
        List<Geometry> parts = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            parts.add(geometry.getGeometryN(i));
        }
        return parts.stream().max(Comparator.comparingDouble(Geometry::getArea)).orElse(geometry);
    }

    private static boolean fits(Label label, Geometry polygon, List<Envelope> taken) {
        Envelope box = box(label);
        if (taken.stream().anyMatch(box::intersects) || box.getArea() > polygon.getArea()) {
            return false;
        }
        Geometry inside =
                OverlayNGRobust.overlay(polygon, polygon.getFactory().toGeometry(box), OverlayNG.INTERSECTION);
        return inside.getArea() >= NEEDED_SHARE_INSIDE * box.getArea();
    }

    private static Envelope box(Label label) {
        return new Envelope(
                label.x() - label.width() / 2,
                label.x() + label.width() / 2,
                label.y() - label.height() / 2,
                label.y() + label.height() / 2);
    }
}
