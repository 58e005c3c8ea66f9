package de.okd.benchmarks;

import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.join.PointJoin;
import de.okd.geo.join.PointMatch;
import de.okd.geo.point.Points;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
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
 * Which of 10,800 regions with 192 vertices does each of two million points lie in? Beside it the plain way of JTS: a tree of
 * envelopes and prepared polygons. With {@code -prof gc} also what each allocates.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
public class PointInRegionBenchmark {
    private static final int COUNT = 2_000_000;

    private RegionCoverage coverage;
    private Points points;
    private PointJoin join;
    private STRtree prepared;

    @Setup(Level.Trial)
    public void build() {
        coverage = SyntheticCoverage.municipalities();
        points = SyntheticCoverage.points(COUNT, 7);
        join = PointJoin.of(coverage).threads(1);
        prepared = preparedTree();
        requireEqualResults();
    }

    private void requireEqualResults() {
        int[] plain = plainMatch(prepared);
        PointMatch match = join.match(points);
        for (int i = 0; i < COUNT; i++) {
            if (plain[i] != match.index(i)) {
                throw new IllegalStateException("Point " + i + ": " + match.index(i) + " is not " + plain[i]);
            }
        }
    }

    private STRtree preparedTree() {
        STRtree tree = new STRtree();
        List<RegionPolygon> polygons = coverage.polygons();
        for (int i = 0; i < polygons.size(); i++) {
            PreparedGeometry polygon =
                    PreparedGeometryFactory.prepare(polygons.get(i).geometry());
            tree.insert(polygon.getGeometry().getEnvelopeInternal(), new Candidate(i, polygon));
        }
        tree.build();
        return tree;
    }

    private record Candidate(int index, PreparedGeometry polygon) {}

    private int[] plainMatch(STRtree tree) {
        GeometryFactory factory = new GeometryFactory();
        int[] found = new int[COUNT];
        for (int i = 0; i < COUNT; i++) {
            Point point = factory.createPoint(new Coordinate(points.x(i), points.y(i)));
            found[i] = -1;
            for (Object item : tree.query(new Envelope(point.getCoordinate()))) {
                Candidate candidate = (Candidate) item;
                if ((found[i] < 0 || candidate.index() < found[i])
                        && candidate.polygon().covers(point)) {
                    found[i] = candidate.index();
                }
            }
        }
        return found;
    }

    /** The index was built before. */
    @Benchmark
    public PointMatch oneThread() {
        return join.match(points);
    }

    @Benchmark
    public PointMatch twoThreads() {
        return join.threads(2).match(points);
    }

    /** From polygons to regions of points. */
    @Benchmark
    public PointMatch oneThreadWithBuild() {
        return PointJoin.of(coverage).threads(1).match(points);
    }

    /** The tree and the prepared polygons were built, and warm, before. */
    @Benchmark
    public int[] plainJts() {
        return plainMatch(prepared);
    }

    @Benchmark
    public int[] plainJtsWithBuild() {
        return plainMatch(preparedTree());
    }
}
