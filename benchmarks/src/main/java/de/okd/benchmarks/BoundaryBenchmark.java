package de.okd.benchmarks;

import de.okd.core.Okd;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Delivery;
import de.okd.geo.Geo;
import de.okd.geo.coverage.MatchReport;
import java.util.ArrayList;
import java.util.List;
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

/** What do polygons cost: opening a coverage from the store, and joining facts to it? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class BoundaryBenchmark {
    private List<Delivery.Boundaries> boundaries;
    private Geo geo;
    private List<Region> germany;
    private List<Region> twoDistricts;

    @Setup(Level.Trial)
    public void load() {
        try (Okd okd = Okd.inMemory()) {
            okd.load(DataFolder.of(DeliveredTables.boundaries()));
            okd.load(DataFolder.of(DeliveredTables.municipal()));
            boundaries = okd.boundaries();
            germany = okd.regions().within(RegionKey.GERMANY, RegionLevel.MUNICIPALITY);
            twoDistricts = new ArrayList<>(okd.regions().within(RegionKey.parse("06432"), RegionLevel.MUNICIPALITY));
            twoDistricts.addAll(okd.regions().within(RegionKey.parse("06440"), RegionLevel.MUNICIPALITY));
        }
        geo = Geo.of(boundaries);
    }

    /** 10,997 polygons from well-known binary to a coverage. */
    @Benchmark
    public Geo openCoverageOfGermany() {
        return Geo.of(boundaries);
    }

    /** Facts of all municipalities to 10,997 polygons. */
    @Benchmark
    public MatchReport matchGermany() {
        return geo.match(germany);
    }

    /** Facts of 48 municipalities to the polygons of Germany. */
    @Benchmark
    public MatchReport matchTwoDistricts() {
        return geo.match(twoDistricts);
    }
}
