package de.okd.geo.neighbours;

import de.okd.geo.coverage.RegionPolygon;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.relateng.RelateNG;

/** Neighbours of regions whose vertices do not tell: each is compared as a whole with those whose envelopes it meets. */
final class ByPredicate {
    private static final String COMMON_POINT = "****T****";
    private static final String COMMON_LINE = "****1****";
    private static final String COMMON_AREA = "2***T****";

    private final List<RegionPolygon> polygons;
    private final HPRtree envelopes = new HPRtree();

    ByPredicate(List<RegionPolygon> polygons) {
        this.polygons = polygons;
        for (int i = 0; i < polygons.size(); i++) {
            envelopes.insert(polygons.get(i).geometry().getEnvelopeInternal(), i);
        }
    }

    /** @param points whether one point common to both borders makes neighbours, or a line, or a crossing, is needed */
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
                ? prepared.evaluate(other, COMMON_POINT)
                : prepared.evaluate(other, COMMON_LINE) || prepared.evaluate(other, COMMON_AREA);
    }
}
