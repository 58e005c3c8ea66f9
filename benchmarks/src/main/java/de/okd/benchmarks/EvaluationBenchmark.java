package de.okd.benchmarks;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.indicators.RegionSelection.within;

import de.okd.core.Okd;
import de.okd.core.source.DataFolder;
import de.okd.core.time.Period;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.Indicators;
import de.okd.indicators.catalogue.Catalogue;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** How long does a catalogue take for every municipality of Germany, from a store that has been asked before? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class EvaluationBenchmark {
    private Okd okd;
    private Catalogue thirty;
    private Catalogue sixtyRatios;

    @Setup(Level.Trial)
    public void load() {
        okd = Okd.inMemory();
        okd.load(DataFolder.of(DeliveredTables.municipal()));
        thirty = Catalogue.of(evaluate(Catalogue.standard()).columns().stream()
                .limit(30)
                .map(column -> column.indicator())
                .toList());
        List<Ratio> ratios = Ratio.several(60, Ratio.MUNICIPAL_LIMITS);
        sixtyRatios = Catalogue.of(IntStream.range(0, ratios.size())
                .mapToObj(i -> ratios.get(i).indicator(i))
                .toList());
    }

    @TearDown(Level.Trial)
    public void close() {
        okd.close();
    }

    private IndicatorTable evaluate(Catalogue catalogue) {
        return Indicators.of(okd)
                .select(catalogue)
                .regions(within("DG", MUNICIPALITY))
                .periods(Period.year(2015))
                .evaluate();
    }

    /** Thirty indicators for all municipalities. */
    @Benchmark
    public IndicatorTable thirtyIndicators() {
        return evaluate(thirty);
    }

    /** Sixty shares of groups by sex and age, from the one table that has both. */
    @Benchmark
    public IndicatorTable sixtyRatios() {
        return evaluate(sixtyRatios);
    }

    /** All that the twelve tables can answer. */
    @Benchmark
    public IndicatorTable wholeCatalogue() {
        return evaluate(Catalogue.standard());
    }
}
