package de.okd.indicators.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.indicators.cube.TableSums.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All ways to read a table give the same sums. Oracle: {@link SlowSums} over random tables with gaps, secrets, negative and
 * decimal numbers, to 1e-12 of the sum of magnitudes.
 */
class EnginePathsTest {
    private static final long ALL = 1L << 40;
    private static final List<Integer> BOTH = List.of(0, 1);
    private static final String[] FORMULAS = {
        "population[age >= 65]",
        "population[sex = f, age 15..64]",
        "100 * population[sex = f, age >= 65] / population[age 15..64]",
        "population",
        "population[sex = m, age < 15] - population[sex = m, age 15..24]@-1y",
        "mean_of_years(population[age 15..24], 2)",
        "median_age(population, 90)",
    };

    private static List<String> regions() {
        List<String> regions = new ArrayList<>(List.of("DG", "06531", "07132"));
        regions.addAll(RandomTable.regions());
        return regions;
    }

    private static EngineRun run(java.nio.file.Path folder, RandomTable table) {
        return new EngineRun(folder, regions(), table.text());
    }

    @ParameterizedTest
    @EnumSource(Path.class)
    void everyPathSumsAsCellByCell(Path path, @TempDir java.nio.file.Path folder) {
        for (long seed = 1; seed <= 5; seed++) {
            RandomTable table = RandomTable.of(seed);
            try (EngineRun run = run(folder, table)) {
                for (int year : RandomTable.YEARS) {
                    List<Request> requests = EngineRun.requests(List.of(year), FORMULAS[0], FORMULAS[1], FORMULAS[3]);
                    Evaluation answer = run.askAnew(requests, ALL, 1, path);
                    assertEqual(answer, 0, new SlowSums(table, year, BOTH, List.of(3)), seed);
                    assertEqual(answer, 1, new SlowSums(table, year, List.of(1), List.of(1, 2)), seed);
                    assertEqual(answer, 2, new SlowSums(table, year, BOTH, List.of(0, 1, 2, 3)), seed);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Path.class)
    void aCompleteCountIsSummedAsCellByCell(Path path, @TempDir java.nio.file.Path folder) {
        RandomTable table = RandomTable.ofCounts(21);
        try (EngineRun run = run(folder, table)) {
            assertThat(run.table().facts().isCompleteCount()).isTrue();
            Evaluation answer = run.askAnew(EngineRun.requests(List.of(2015), FORMULAS[0], FORMULAS[1]), ALL, 1, path);
            assertEqual(answer, 0, new SlowSums(table, 2015, BOTH, List.of(3)), 21);
            assertEqual(answer, 1, new SlowSums(table, 2015, List.of(1), List.of(1, 2)), 21);
        }
    }

    private static void assertEqual(Evaluation answer, int column, SlowSums slow, long seed) {
        IndicatorColumn computed = answer.columns().get(column);
        for (int region = 0; region < computed.size(); region++) {
            String key = answer.regions().get(region).key().value();
            RandomTable.Content expected = slow.of(key);
            String what = "seed " + seed + ", " + computed.indicator().id() + ", " + computed.period() + ", " + key;
            assertThat(computed.status(region)).as(what).isEqualTo(expected.status());
            if (expected.status().hasValue()) {
                assertThat(computed.value(region))
                        .as(what)
                        .isCloseTo(expected.value(), within(1e-12 * Math.max(1, slow.magnitude(key))));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void theAnswerIsTheSameToTheBitWhateverTheNumberOfThreads(int threads, @TempDir java.nio.file.Path folder) {
        try (EngineRun run = run(folder, RandomTable.of(11))) {
            List<Request> requests = EngineRun.requests(RandomTable.YEARS, FORMULAS);
            assertThat(EngineRun.bits(run.askAnew(requests, ALL, threads, null)))
                    .isEqualTo(EngineRun.bits(run.askAnew(requests, ALL, 1, null)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4000, 2500, 1500})
    void slicesGiveTheSameBitsAsNoSlices(long bytes, @TempDir java.nio.file.Path folder) {
        try (EngineRun run = run(folder, RandomTable.of(12))) {
            List<Request> requests = EngineRun.requests(RandomTable.YEARS, FORMULAS);
            assertThat(EngineRun.bits(run.askAnew(requests, bytes, 2, null)))
                    .isEqualTo(EngineRun.bits(run.askAnew(requests, ALL, 1, Path.CUBE)));
        }
    }

    @Test
    void anAnswerIsTheSameToTheBitWhateverWasAskedBefore(@TempDir java.nio.file.Path folder) {
        try (EngineRun run = run(folder, RandomTable.of(19))) {
            List<Request> requests = EngineRun.requests(RandomTable.YEARS, "population", FORMULAS[0]);
            run.ask(EngineRun.requests(RandomTable.YEARS, FORMULAS), ALL, 1, null);
            assertThat(EngineRun.bits(run.ask(requests, ALL, 1, null)))
                    .isEqualTo(EngineRun.bits(run.askAnew(requests, ALL, 1, null)));
        }
    }

    @Test
    void rowsInAnotherOrderGiveTheSameBits(@TempDir java.nio.file.Path folder) {
        RandomTable table = RandomTable.of(13);
        List<Request> requests = EngineRun.requests(RandomTable.YEARS, FORMULAS);
        try (EngineRun sorted = run(folder, table);
                EngineRun permuted = new EngineRun(folder, regions(), table.permuted(14))) {
            assertThat(EngineRun.bits(permuted.askAnew(requests, ALL, 1, null)))
                    .isEqualTo(EngineRun.bits(sorted.askAnew(requests, ALL, 1, null)));
        }
    }

    @Test
    void whatWasReadIsNotReadAgain(@TempDir java.nio.file.Path folder) {
        try (EngineRun run = run(folder, RandomTable.of(15))) {
            List<Request> requests = EngineRun.requests(RandomTable.YEARS, FORMULAS);
            Evaluation first = run.ask(requests, ALL, 1, null);
            assertThat(run.engine().scans()).isEqualTo(1);
            assertThat(EngineRun.bits(run.ask(requests, ALL, 1, null))).isEqualTo(EngineRun.bits(first));
            run.ask(EngineRun.requests(List.of(2015), "population[age >= 25]"), ALL, 1, null);
            assertThat(run.engine().scans()).as("a union of known atoms").isEqualTo(1);
        }
    }

    @Test
    void aFinerQuestionIsReadAndTheEarlierStaysKnown(@TempDir java.nio.file.Path folder) {
        try (EngineRun run = run(folder, RandomTable.of(16))) {
            List<Request> coarse = EngineRun.requests(List.of(2015), "population");
            List<Request> fine = EngineRun.requests(List.of(2015), "population[sex = f]");
            List<String> before = EngineRun.bits(run.ask(coarse, ALL, 1, null));
            run.ask(fine, ALL, 1, null);
            assertThat(EngineRun.bits(run.ask(coarse, ALL, 1, null))).hasSameSizeAs(before);
            assertThat(run.engine().scans()).isEqualTo(2);
        }
    }

    @Test
    void afterALoadOnlyTheNewVersionIsRead(@TempDir java.nio.file.Path folder) {
        RandomTable table = RandomTable.ofCounts(17);
        try (EngineRun run = run(folder, table)) {
            List<Request> requests = EngineRun.requests(RandomTable.YEARS, FORMULAS);
            run.ask(requests, ALL, 1, null);
            run.load(folder.resolve("later.csv"), RandomTable.ofCounts(18).text());
            Evaluation later = run.ask(requests, ALL, 1, null);
            assertThat(run.engine().scans()).isEqualTo(2);
            assertThat(EngineRun.bits(later)).isEqualTo(EngineRun.bits(run.askAnew(requests, ALL, 1, null)));
        }
    }
}
