package de.okd.benchmarks;

import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.overlay.AreaWeights;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long do the common areas of two divisions of Germany take, 10,800 regions among 3,000 that have nothing to do with them or
 * are made of them, beside JTS pair by pair? For memory run with {@code -prof gc}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 5)
@Measurement(iterations = 5)
public class OverlayBenchmark {
    private RegionCoverage municipalities;
    private RegionCoverage areas;

    @Setup(Level.Trial)
    public void make() {
        municipalities = SyntheticCoverage.municipalities();
        areas = SyntheticCoverage.of(53, 57, 2);
    }

    /** Edges, index and integrals, everything from the polygons on. */
    @Benchmark
    public AreaWeights byEdges() {
        return AreaWeights.between(municipalities, areas);
    }

    /** The same regions on both sides, so that every border coincides. */
    @Benchmark
    public AreaWeights coincidentByEdges() {
        return AreaWeights.between(municipalities, municipalities);
    }

    @Benchmark
    public double pairByPair() {
        return sum(municipalities.polygons(), areas.polygons(), false);
    }

    /** With a shortcut for regions that lie wholly inside another. */
    @Benchmark
    public double pairByPairWithShortcut() {
        return sum(municipalities.polygons(), areas.polygons(), true);
    }

    private static double sum(List<RegionPolygon> from, List<RegionPolygon> to, boolean shortcut) {
        STRtree tree = new STRtree();
        for (RegionPolygon polygon : to) {
            Geometry geometry = polygon.geometry();
            tree.insert(geometry.getEnvelopeInternal(), PreparedGeometryFactory.prepare(geometry));
        }
        double sum = 0;
        for (RegionPolygon polygon : from) {
            Geometry one = polygon.geometry();
            for (Object found : tree.query(one.getEnvelopeInternal())) {
                sum += area(one, (PreparedGeometry) found, shortcut);
            }
        }
        return sum;
    }

    private static double area(Geometry one, PreparedGeometry other, boolean shortcut) {
        if (shortcut && other.covers(one)) {
            return one.getArea();
        }
        return OverlayNGRobust.overlay(one, other.getGeometry(), OverlayNG.INTERSECTION)
                .getArea();
    }
}
