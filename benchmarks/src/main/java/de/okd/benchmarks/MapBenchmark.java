package de.okd.benchmarks;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.source.DataFolder;
import de.okd.core.table.RegionColumn;
import de.okd.geo.Geo;
import de.okd.geo.classify.Classification;
import de.okd.geo.classify.ValueClasses;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.map.Choropleth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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

/** What does a map of all 10,997 municipalities of Germany cost, and exact natural breaks of their values? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class MapBenchmark {
    private static final double HALF_A_PIXEL_IN_METRES = 600;
    private static final int CLASSES = 7;

    private RegionCoverage germany;
    private RegionCoverage simplified;
    private RegionColumn column;
    private double[] values;

    @Setup(Level.Trial)
    public void load() {
        try (Okd okd = Okd.inMemory()) {
            okd.load(DataFolder.of(DeliveredTables.boundaries()));
            germany = Geo.of(okd).coverage();
        }
        simplified = germany.simplified(HALF_A_PIXEL_IN_METRES);
        Random random = new Random(42);
        List<RegionColumn.Value> cells = germany.polygons().stream()
                .map(polygon -> new RegionColumn.Value(
                        polygon.region(), 20 + 30 * random.nextDouble(), ObservationStatus.NORMAL))
                .toList();
        column = new RegionColumn("Altenquotient", "je 100", "2015", cells, List.of());
        values = cells.stream().mapToDouble(RegionColumn.Value::value).toArray();
    }

    /** From simplified polygons and values to the text of the SVG. */
    @Benchmark
    public String germanyToSvg() {
        return Choropleth.of(simplified, column).toSvg();
    }

    /** The same from the polygons as delivered. */
    @Benchmark
    public String germanyToSvgWithSimplification() {
        return Choropleth.of(germany, column).toSvg();
    }

    /** The same as an image of 1,920 pixels width. */
    @Benchmark
    public byte[] germanyToPng() {
        return Choropleth.of(simplified, column).drawing().toPng(2);
    }

    /** Seven classes of 10,997 different values. */
    @Benchmark
    public ValueClasses naturalBreaks() {
        return Classification.naturalBreaks(CLASSES).classify(values);
    }
}
