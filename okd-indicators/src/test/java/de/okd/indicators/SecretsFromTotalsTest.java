package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sums that lack secret numbers, computed from published totals if whoever asks may. Oracle: by hand. */
class SecretsFromTotalsTest {
    private static final String ALL_SHOWN = "06440001;        Altenstadt;10;60;20;90\n";

    /** Bad Nauheim with these numbers, beside a municipality of which all is shown. */
    private static TinyStore store(Path folder, String numbers) {
        return TinyStore.of(folder, TinyStore.AGES + ALL_SHOWN + "06440002;        Bad Nauheim;" + numbers + "\n");
    }

    private static String value(TinyStore store, String formula, String region) {
        return TinyStore.text(store.ask(formula)
                .regions(RegionSelection.region(region))
                .periods(year(2015))
                .secretsFromTotals()
                .evaluate()
                .value("x", region));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            20;100;.;150   | population[age >= 65]                     | ESTIMATED 30
            20;100;.;150   | population[age >= 15]                     | ESTIMATED 130
            20;100;.;150   | population[age < 65]                      | 120
            20;100;.;150   | 100 * population[age >= 65] / population  | ESTIMATED 20
            20;.;.;150     | population[age >= 15]                     | ESTIMATED 130
            20;.;.;150     | population[age >= 65]                     | SECRET
            20;100;.;.     | population[age >= 65]                     | SECRET
            20;100;...;150 | population[age >= 65]                     | NOT_YET
            20;100;/;150   | population[age >= 65]                     | TOO_UNRELIABLE
            20;100;;150    | population[age >= 65]                     | ABSENT
            20;100p;.;150  | population[age >= 65]                     | ESTIMATED 30
            20;(100);.;150 | population[age >= 65]                     | UNRELIABLE 30
            20;150;.;170   | population[age >= 65]                     | ESTIMATED 0
            """)
    void aSecretIsTheTotalLessTheRest(String numbers, String formula, String expected, @TempDir Path folder) {
        try (TinyStore store = store(folder, numbers)) {
            assertThat(value(store, formula, "06440002")).isEqualTo(expected);
        }
    }

    @Test
    void nothingIsComputedUnlessWhoeverAsksMay(@TempDir Path folder) {
        try (TinyStore store = store(folder, "20;100;.;150")) {
            assertThat(store.value("population[age >= 65]", "06440002")).isEqualTo("SECRET");
            assertThat(store.value("population[age >= 15]", "06440002")).isEqualTo("INCOMPLETE 100");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10;60;20;95, rounded or overlapping codes",
        "10;60;.;90, no region that shows all",
        "10;60;0;70, nothing adds up to anything",
        "-;-;20;20, nothing adds up to anything"
    })
    void aTotalThatIsNotShownToBeTheSumOfItsCodesIsNotUsed(String other, String why, @TempDir Path folder) {
        String table = TinyStore.AGES + "06440001;        Altenstadt;" + other
                + "\n06440002;        Bad Nauheim;20;100;.;150\n";
        try (TinyStore store = TinyStore.of(folder, table)) {
            assertThat(value(store, "population[age >= 65]", "06440002"))
                    .as(why)
                    .isEqualTo("SECRET");
        }
    }

    @Test
    void aMeanIsNoDifference(@TempDir Path folder) {
        String table = """
                GENESIS-Tabelle: 12411-07-01-5
                Durchschnittsalter;;;;
                ;;;;Durchschnittsalter der Bevölkerung
                ;;;;Jahre
                31.12.2015;06440001;        Altenstadt;männlich;40
                31.12.2015;06440001;        Altenstadt;weiblich;40
                31.12.2015;06440001;        Altenstadt;Insgesamt;80
                31.12.2015;06440002;        Bad Nauheim;männlich;40
                31.12.2015;06440002;        Bad Nauheim;weiblich;.
                31.12.2015;06440002;        Bad Nauheim;Insgesamt;42
                """;
        try (TinyStore store = TinyStore.of(folder, table)) {
            assertThat(value(store, "mean_age[sex = f]", "06440002")).isEqualTo("SECRET");
        }
    }

    @Test
    void aRegionNobodyPublishesIsComputedFromItsPartsTotals(@TempDir Path folder) {
        try (TinyStore store = store(folder, "20;100;.;150\n06440;      Wetteraukreis;.;.;.;.")) {
            assertThat(value(store, "population[age >= 65]", "06440")).isEqualTo("ESTIMATED 50");
        }
    }

    @Test
    void aMedianTakesTheComputedClass(@TempDir Path folder) {
        try (TinyStore store = store(folder, "20;100;.;150")) {
            assertThat(value(store, "median_age(population, 90)", "06440002")).isEqualTo("ESTIMATED 42.5");
        }
    }

    @Test
    void theExplanationNamesTotalAndRest(@TempDir Path folder) {
        try (TinyStore store = store(folder, "20;100;.;150")) {
            String text = store.ask("population[age >= 65]")
                    .regions(RegionSelection.region("06440002"))
                    .periods(year(2015))
                    .secretsFromTotals()
                    .evaluate()
                    .explain("x", "06440002")
                    .toString();
            assertThat(text.replaceAll("from table1.csv .*", "from #")).isEqualTo("""
                            Titel, Bad Nauheim (06440002), 2015: 30 % [ESTIMATED]
                            = population[age >= 65]
                              population[age >= 65] = 30 [ESTIMATED]
                                population, 65+, 2015-12-31: no value [SECRET]
                                from #
                                computed as the total less the other codes:
                                  population = 150 [NORMAL]
                                    population, total, 2015-12-31: 150 [NORMAL]
                                    from #
                                  population[age in (0-14, 15-64)] = 120 [NORMAL]
                                    population, 0-14, 2015-12-31: 20 [NORMAL]
                                    population, 15-64, 2015-12-31: 100 [NORMAL]
                                    from #
                            """);
        }
    }

    /** Oracle: the numbers before some were hidden, one a row. */
    @Test
    void whatWasHiddenComesBack(@TempDir Path folder) {
        long seed = 20;
        Random random = new Random(seed);
        StringBuilder table = new StringBuilder(TinyStore.AGES).append(ALL_SHOWN);
        int[] old = new int[60];
        for (int i = 10; i < old.length; i++) {
            int[] ages = {random.nextInt(9000), random.nextInt(9000), random.nextInt(9000)};
            old[i] = ages[2];
            String total = ";" + (ages[0] + ages[1] + ages[2]);
            String rest = i % 2 == 0 ? ages[0] + ";" + ages[1] + ";." : ages[0] + ";.;" + ages[2];
            table.append("064400")
                    .append(i)
                    .append(";        Ort;")
                    .append(rest)
                    .append(total)
                    .append('\n');
        }
        try (TinyStore store = TinyStore.of(folder, table.toString())) {
            for (int i = 10; i < old.length; i++) {
                assertThat(value(store, "population[age >= 65]", "064400" + i))
                        .as("seed %d, row %d", seed, i)
                        .endsWith(String.valueOf(old[i]));
            }
        }
    }
}
