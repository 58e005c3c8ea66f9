package de.okd.benchmarks;

import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.neighbours.Neighbours;
import de.okd.geo.neighbours.SpatialWeights;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Geometry;
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

/** Who is whose neighbour among 10,800 regions with 192 vertices? Beside it a tree of envelopes and {@code touches}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx2g")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class NeighboursBenchmark {
    private RegionCoverage coverage;

    @Setup(Level.Trial)
    public void build() {
        coverage = SyntheticCoverage.municipalities();
        if (degrees(queen()) != plainJts()) {
            throw new IllegalStateException(degrees(queen()) + " weights are not " + plainJts());
        }
    }

    private static long degrees(SpatialWeights weights) {
        long degrees = 0;
        for (int i = 0; i < weights.size(); i++) {
            degrees += weights.degree(i);
        }
        return degrees;
    }

    @Benchmark
    public SpatialWeights rook() {
        return Neighbours.of(coverage).rook();
    }

    @Benchmark
    public SpatialWeights queen() {
        return Neighbours.of(coverage).queen();
    }

    @Benchmark
    public SpatialWeights sixNearest() {
        return Neighbours.of(coverage).nearest(6);
    }

    /** How many weights there are. */
    @Benchmark
    public long plainJts() {
        List<RegionPolygon> polygons = coverage.polygons();
        STRtree tree = new STRtree();
        for (int i = 0; i < polygons.size(); i++) {
            tree.insert(polygons.get(i).geometry().getEnvelopeInternal(), i);
        }
        long pairs = 0;
        for (int i = 0; i < polygons.size(); i++) {
            Geometry polygon = polygons.get(i).geometry();
            for (Object other : tree.query(polygon.getEnvelopeInternal())) {
                int j = (Integer) other;
                pairs += j > i && polygon.touches(polygons.get(j).geometry()) ? 1 : 0;
            }
        }
        return 2 * pairs;
    }
}
