package de.okd.geo.coverage;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.geom.Geometry;

/** Removes corners from polygons without tearing shared borders apart. */
final class Simplification {
    private Simplification() {}

    /** A polygon that would become invalid or vanish, as those that overlap their neighbours may, keeps its corners. */
    static List<RegionPolygon> of(List<RegionPolygon> polygons, double toleranceMetres) {
        if (!(toleranceMetres >= 0)) {
            throw new IllegalArgumentException(
                    "The tolerance must be zero or more metres, not " + toleranceMetres + ".");
        }
        Geometry[] simplified = CoverageSimplifier.simplify(
                polygons.stream().map(RegionPolygon::geometry).toArray(Geometry[]::new), toleranceMetres);
        List<RegionPolygon> result = new ArrayList<>();
        for (int i = 0; i < simplified.length; i++) {
            boolean usable = simplified[i] != null && !simplified[i].isEmpty() && simplified[i].isValid();
            RegionPolygon original = polygons.get(i);
            result.add(usable ? new RegionPolygon(original.region(), simplified[i]) : original);
        }
        return result;
    }
}
