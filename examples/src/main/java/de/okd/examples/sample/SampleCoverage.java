package de.okd.examples.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.algorithm.hull.ConcaveHull;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Invented municipality borders: the ground of a district that is nearest to each place. Only the
 * district as a whole has its true area.
 */
final class SampleCoverage {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final PrecisionModel CENTIMETRES = new PrecisionModel(100);
    private static final double HULL_LENGTH_RATIO = 0.6;
    private static final double SQUARE_METRES_PER_HECTARE = 10_000;
    private static final double WIDEST_MARGIN = 20_000;
    private static final int HALVINGS = 40;

    private SampleCoverage() {}

    /** One polygon for each municipality of a district, by its key. */
    static Map<String, Polygon> of(List<MunicipalityFacts> district) {
        Geometry places = FACTORY.createMultiPointFromCoords(coordinates(district));
        Geometry outline = outline(places, areaOf(district));
        Geometry pieces = pieces(outline, places);
        Map<String, Polygon> coverage = new HashMap<>();
        for (MunicipalityFacts municipality : district) {
            coverage.put(municipality.ags(), pieceAround(place(municipality), pieces));
        }
        return Map.copyOf(coverage);
    }

    private static Coordinate[] coordinates(List<MunicipalityFacts> district) {
        return district.stream().map(m -> place(m).getCoordinate()).toArray(Coordinate[]::new);
    }

    private static Point place(MunicipalityFacts municipality) {
        return FACTORY.createPoint(UtmZone32.project(municipality.longitude(), municipality.latitude()));
    }

    private static double areaOf(List<MunicipalityFacts> district) {
        long hectares =
                district.stream().mapToLong(MunicipalityFacts::areaHectares).sum();
        return hectares * SQUARE_METRES_PER_HECTARE;
    }

    /** Hull of the places with the margin that gives it the area of the district. */
    private static Geometry outline(Geometry places, double area) {
        Geometry hull = ConcaveHull.concaveHullByLengthRatio(places, HULL_LENGTH_RATIO);
        double narrow = 0;
        double wide = WIDEST_MARGIN;
        for (int i = 0; i < HALVINGS; i++) {
            double margin = (narrow + wide) / 2;
            if (hull.buffer(margin).getArea() < area) {
                narrow = margin;
            } else {
                wide = margin;
            }
        }
        return hull.buffer(wide);
    }

    private static Geometry pieces(Geometry outline, Geometry places) {
        // All lines are noded together, so that neighbours share their vertices bit for bit.
        Geometry lines = OverlayNG.overlay(
                LinearComponentExtracter.getGeometry(cells(outline, places)),
                outline.getBoundary(),
                OverlayNG.UNION,
                CENTIMETRES);
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(lines);
        return polygonizer.getGeometry();
    }

    private static Geometry cells(Geometry outline, Geometry places) {
        Envelope frame = outline.getEnvelopeInternal();
        frame.expandBy(WIDEST_MARGIN);
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(places);
        voronoi.setClipEnvelope(frame);
        return voronoi.getDiagram(FACTORY);
    }

    private static Polygon pieceAround(Point place, Geometry pieces) {
        for (int i = 0; i < pieces.getNumGeometries(); i++) {
            if (pieces.getGeometryN(i) instanceof Polygon piece && piece.contains(place)) {
                return piece;
            }
        }
        throw new IllegalStateException("No piece of the district around " + place);
    }
}
