package de.okd.geo.join;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.distance.IndexedFacetDistance;

/** Finds the polygon whose border is nearest to a point outside of all; the index of its edges is made when first needed. */
final class NearestPolygon {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<? extends Geometry> polygons;
    private final HPRtree envelopes = new HPRtree();
    private final AtomicReferenceArray<IndexedFacetDistance> borders;

    NearestPolygon(List<? extends Geometry> polygons) {
        this.polygons = List.copyOf(polygons);
        this.borders = new AtomicReferenceArray<>(polygons.size());
        for (int i = 0; i < polygons.size(); i++) {
            envelopes.insert(polygons.get(i).getEnvelopeInternal(), i);
        }
        envelopes.build();
    }

    /** A polygon and how far away it is, in metres of the map plane; infinitely far is none. */
    record Near(int polygon, double metres) {
        static final Near NONE = new Near(-1, Double.POSITIVE_INFINITY);

        Near orNearer(int other, double away) {
            boolean nearer = away < metres || (away == metres && other < polygon);
            return nearer ? new Near(other, away) : this;
        }
    }

    /** Of several at the same distance the lowest. */
    Near find(double x, double y, double tolerance) {
        Point point = FACTORY.createPoint(new Coordinate(x, y));
        Envelope around = new Envelope(point.getCoordinate());
        around.expandBy(tolerance);
        Near[] nearest = {Near.NONE};
        envelopes.query(around, item -> {
            int polygon = (Integer) item;
            nearest[0] = nearest[0].orNearer(polygon, border(polygon).distance(point));
        });
        return nearest[0].metres <= tolerance ? nearest[0] : Near.NONE;
    }

    private IndexedFacetDistance border(int polygon) {
        IndexedFacetDistance existing = borders.get(polygon);
        if (existing != null) {
            return existing;
        }
        IndexedFacetDistance border = new IndexedFacetDistance(polygons.get(polygon));
        borders.set(polygon, border);
        return border;
    }
}
