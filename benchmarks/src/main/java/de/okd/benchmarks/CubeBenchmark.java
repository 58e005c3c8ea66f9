package de.okd.benchmarks;

import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;

import de.okd.core.FactTable;
import de.okd.core.Okd;
import de.okd.core.query.FactWindow;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.Indicators;
import de.okd.indicators.RegionSelection;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.result.ValueColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What do 30 ratios over 19.7 million facts cost, from the store to the result, beside the best SQL and a loop written by
 * hand? Measured is the time of all processors. What is cold starts from a closed store, and so do SQL and loop. Arguments: regions, years, threads; 10800, 10 and 2 unless given.
 */
public final class CubeBenchmark {
    private static final int RATIOS = 30;

    private final Path store;
    private final int regions;
    private final int years;
    private final int threads;
    private final List<Ratio> ratios = Ratio.several(RATIOS, Ratio.LIMITS);
    private final Catalogue catalogue = Catalogue.of(
            IntStream.range(0, RATIOS).mapToObj(i -> ratios.get(i).indicator(i)).toList());

    private CubeBenchmark(Path store, int regions, int years, int threads) {
        this.store = store;
        this.regions = regions;
        this.years = years;
        this.threads = threads;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("okd-cube");
        int regions = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10_800;
        int years = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10;
        int threads = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 2;
        CubeBenchmark benchmark = new CubeBenchmark(folder.resolve("cube.okd"), regions, years, threads);
        benchmark.load(folder.resolve("population.txt"));
        benchmark.run();
    }

    private void load(Path file) throws IOException {
        Files.writeString(file, SyntheticPopulationFormat.file(regions, years));
        try (Okd okd = Okd.open(store)) {
            System.out.println(okd.load(file).versions());
        }
    }

    private Indicators question(Okd okd, RegionSelection... selected) {
        Period[] periods = IntStream.range(0, years)
                .mapToObj(i -> Period.year(SyntheticPopulation.FIRST_YEAR + i))
                .toArray(Period[]::new);
        return Indicators.of(okd)
                .select(catalogue)
                .regions(selected)
                .periods(periods)
                .threads(threads);
    }

    private static RegionSelection municipalities() {
        return within("DG", RegionLevel.MUNICIPALITY);
    }

    private static RegionSelection[] levels() {
        return new RegionSelection[] {
            municipalities(),
            within("DG", RegionLevel.DISTRICT),
            within("DG", RegionLevel.ADMINISTRATIVE_REGION),
            within("DG", RegionLevel.STATE),
            region("DG"),
            RegionSelection.together("Nordkreise", "01102", "01103", "01104")
        };
    }

    private void run() {
        CpuTime.report("OKD, cold", () -> cold(municipalities()));
        CpuTime.report("OKD, cold, six levels", () -> cold(levels()));
        try (Okd okd = Okd.open(store)) {
            CpuTime.report(
                    "OKD, warm", () -> sum(question(okd, municipalities()).evaluate()));
            CpuTime.report(
                    "OKD, warm, six levels", () -> sum(question(okd, levels()).evaluate()));
        }
        CpuTime.report("Loop by hand, fed by the same scan", this::byHand);
        WeightTableSql sql = new WeightTableSql(store, ratios, years, threads);
        CpuTime.report("SQL, facts joined to 0/1 weights", sql::atOnce);
        CpuTime.report("SQL, one query a ratio", 1, sql::oneByOne);
    }

    /** What is read is kept as long as the store is open. */
    private double cold(RegionSelection... selected) {
        try (Okd okd = Okd.open(store)) {
            return sum(question(okd, selected).evaluate());
        }
    }

    private double sum(IndicatorTable table) {
        double sum = 0;
        for (ValueColumn column : table.columns()) {
            for (int region = 0; region < regions; region++) {
                sum += column.value(region);
            }
        }
        return sum;
    }

    private double byHand() {
        try (Okd okd = Okd.open(store)) {
            return byHand(okd.facts(okd.version("population")));
        }
    }

    /** No statuses, no gaps, no upper levels: buckets of ages, added up group by group. */
    private double byHand(FactTable table) {
        int[] limits = ratios.stream()
                .flatMapToInt(ratio -> IntStream.of(
                        ratio.part().from(),
                        ratio.part().to() + 1,
                        ratio.whole().from(),
                        ratio.whole().to() + 1))
                .distinct()
                .sorted()
                .toArray();
        int buckets = limits.length;
        double[][] cube = new double[years * SyntheticPopulation.SEXES * buckets][regions];
        int[] row = rows(limits);
        table.scan(new FactWindow(0, Integer.MAX_VALUE, 0, Integer.MAX_VALUE), batch -> {
            for (int i = 0; i < batch.size(); i++) {
                cube[row[batch.slices()[i]]][batch.regions()[i]] += batch.values()[i];
            }
        });
        double sum = 0;
        for (Ratio ratio : ratios) {
            for (int year = 0; year < years; year++) {
                double[] part = group(cube, limits, year, ratio.part());
                double[] whole = group(cube, limits, year, ratio.whole());
                double[] result = new double[regions];
                for (int region = 0; region < regions; region++) {
                    result[region] = 100 * part[region] / whole[region];
                }
                sum += IntStream.range(0, regions).mapToDouble(i -> result[i]).sum();
            }
        }
        return sum;
    }

    private int[] rows(int[] limits) {
        return IntStream.range(0, years * SyntheticPopulation.SLICES_A_YEAR)
                .map(slice -> {
                    int sexAndYear = slice / SyntheticPopulation.AGES;
                    int age = slice % SyntheticPopulation.AGES;
                    int bucket = (int) IntStream.of(limits)
                                    .filter(limit -> limit <= age)
                                    .count()
                            - 1;
                    return sexAndYear * limits.length + Math.max(0, bucket);
                })
                .toArray();
    }

    private double[] group(double[][] cube, int[] limits, int year, Ratio.Group group) {
        double[] sums = new double[regions];
        for (int sex = 0; sex < SyntheticPopulation.SEXES; sex++) {
            for (int bucket = 0; bucket < limits.length && group.sex() != 1 - sex; bucket++) {
                if (limits[bucket] >= group.from() && limits[bucket] <= group.to()) {
                    double[] cells = cube[(year * SyntheticPopulation.SEXES + sex) * limits.length + bucket];
                    for (int region = 0; region < regions; region++) {
                        sums[region] += cells[region];
                    }
                }
            }
        }
        return sums;
    }
}
