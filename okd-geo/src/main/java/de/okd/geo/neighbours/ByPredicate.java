package de.okd.geo.neighbours;

import de.okd.geo.coverage.RegionPolygon;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/** Neighbours of regions whose vertices do not tell: each is compared as a whole with those whose envelopes it meets. */
final class ByPredicate {
    private static final String COMMON_LINE = "****1****";
    private static final String COMMON_AREA = "2********";

    private final List<RegionPolygon> polygons;
    private final HPRtree envelopes = new HPRtree();

    ByPredicate(List<RegionPolygon> polygons) {
        this.polygons = polygons;
        for (int i = 0; i < polygons.size(); i++) {
            envelopes.insert(polygons.get(i).geometry().getEnvelopeInternal(), i);
        }
    }

    /** @param points whether one common point makes neighbours, or a common line or area is needed */
    void collect(BitSet regions, boolean points, Pairs pairs) {
        regions.stream().forEach(region -> {
            Geometry polygon = polygons.get(region).geometry();
            RelateNG prepared = RelateNG.prepare(polygon);
            envelopes.query(polygon.getEnvelopeInternal(), item -> {
                int other = (Integer) item;
                if (other != region
                        && areNeighbours(prepared, polygons.get(other).geometry(), points)) {
                    pairs.addBoth(region, other);
                }
            });
        });
    }

    private static boolean areNeighbours(RelateNG prepared, Geometry other, boolean points) {
        return points
                ? prepared.evaluate(other, RelatePredicate.intersects())
                : prepared.evaluate(other, COMMON_LINE) || prepared.evaluate(other, COMMON_AREA);
    }
}
