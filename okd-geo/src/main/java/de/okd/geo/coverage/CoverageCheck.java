package de.okd.geo.coverage;

import com.google.common.collect.Streams;
import de.okd.core.region.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Finds where polygons of one level overlap or leave gaps. JTS tells cheaply which polygons have borders their neighbours do not
 * share; only those are intersected.
 */
final class CoverageCheck {
    private final List<RegionPolygon> polygons;
    private final double leastSquareMetres;
    private final STRtree index = new STRtree();

    CoverageCheck(List<RegionPolygon> polygons, double leastSquareMetres) {
        this.polygons = polygons;
        this.leastSquareMetres = leastSquareMetres;
        for (int i = 0; i < polygons.size(); i++) {
            index.insert(polygons.get(i).geometry().getEnvelopeInternal(), i);
        }
        index.build();
    }

    /** The overlaps by key, then the gaps, the largest first. */
    List<CoverageProblem> problems() {
        List<CoverageProblem> overlaps = overlaps();
        Stream<CoverageProblem> gaps = gaps().sorted(Comparator.comparingDouble(CoverageProblem::squareMetres)
                .reversed());
        return Streams.concat(overlaps.stream(), gaps).toList();
    }

    private List<CoverageProblem> overlaps() {
        @Nullable
        Geometry[] invalid = CoverageValidator.validate(
                polygons.stream().map(RegionPolygon::geometry).toArray(Geometry[]::new));
        BitSet suspects = new BitSet();
        for (int i = 0; i < invalid.length; i++) {
            suspects.set(i, invalid[i] != null);
        }
        List<CoverageProblem> overlaps = new ArrayList<>();
        for (int i = 0; i < polygons.size(); i++) {
            for (int other : near(polygons.get(i).geometry())) {
                if (other > i && (suspects.get(i) || suspects.get(other))) {
                    addOverlap(polygons.get(i), polygons.get(other), overlaps);
                }
            }
        }
        return overlaps;
    }

    private List<Integer> near(Geometry geometry) {
        List<?> found = index.query(geometry.getEnvelopeInternal());
        return found.stream().map(Integer.class::cast).sorted().collect(Collectors.toList());
    }

    private void addOverlap(RegionPolygon first, RegionPolygon second, List<CoverageProblem> overlaps) {
        Geometry shared = OverlayNGRobust.overlay(first.geometry(), second.geometry(), OverlayNG.INTERSECTION);
        double area = shared.getArea();
        if (area >= leastSquareMetres) {
            Coordinate inside = shared.getInteriorPoint().getCoordinate();
            overlaps.add(new CoverageProblem.Overlap(first.region(), second.region(), area, inside.x, inside.y));
        }
    }

    private Stream<CoverageProblem> gaps() {
        Geometry all = Dissolve.union(polygons);
        List<Polygon> parts = new ArrayList<>();
        all.apply(new PolygonExtracter(parts));
        return parts.stream()
                .flatMap(part -> holes(part).stream())
                .filter(hole -> hole.getArea() >= leastSquareMetres)
                .map(this::gap);
    }

    private static List<Polygon> holes(Polygon part) {
        List<Polygon> holes = new ArrayList<>();
        for (int i = 0; i < part.getNumInteriorRing(); i++) {
            LinearRing ring = part.getInteriorRingN(i);
            holes.add(part.getFactory().createPolygon(ring));
        }
        return holes;
    }

    private CoverageProblem gap(Polygon hole) {
        Coordinate inside = hole.getInteriorPoint().getCoordinate();
        List<Region> around = near(hole).stream()
                .map(polygons::get)
                .filter(polygon -> polygon.geometry().intersects(hole))
                .map(RegionPolygon::region)
                .toList();
        return new CoverageProblem.Gap(around, hole.getArea(), inside.x, inside.y);
    }
}
