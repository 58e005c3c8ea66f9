package de.okd.geo.topology;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.index.ItemVisitor;
import org.locationtech.jts.index.hprtree.HPRtree;

/** Tries every polygon whose envelope covers the point. The index of a polygon's edges is made when first needed. */
final class CoveringPolygons {
    private final List<? extends Geometry> polygons;
    private final HPRtree envelopes = new HPRtree();
    private final AtomicReferenceArray<IndexedPointInAreaLocator> locators;

    CoveringPolygons(List<? extends Geometry> polygons) {
        this.polygons = List.copyOf(polygons);
        this.locators = new AtomicReferenceArray<>(polygons.size());
        for (int i = 0; i < polygons.size(); i++) {
            envelopes.insert(polygons.get(i).getEnvelopeInternal(), i);
        }
        envelopes.build();
    }

    PolygonFinder.Covering find(double x, double y) {
        Coordinate point = new Coordinate(x, y);
        Tally tally = new Tally(point);
        envelopes.query(new Envelope(point), tally);
        return tally.count == 0 ? PolygonFinder.Covering.NONE : new PolygonFinder.Covering(tally.first, tally.count);
    }

    private final class Tally implements ItemVisitor {
        private final Coordinate point;
        private int first = Integer.MAX_VALUE;
        private int count;

        private Tally(Coordinate point) {
            this.point = point;
        }

        @Override
        public void visitItem(Object item) {
            int polygon = (Integer) item;
            if (locator(polygon).locate(point) != Location.EXTERIOR) {
                first = Math.min(first, polygon);
                count++;
            }
        }
    }

    /** A locator makes its index when first asked, and may be shared from then on. */
    private IndexedPointInAreaLocator locator(int polygon) {
        IndexedPointInAreaLocator existing = locators.get(polygon);
        if (existing != null) {
            return existing;
        }
        IndexedPointInAreaLocator locator = new IndexedPointInAreaLocator(polygons.get(polygon));
        locator.locate(new Coordinate(0, 0));
        locators.set(polygon, locator);
        return locator;
    }
}
