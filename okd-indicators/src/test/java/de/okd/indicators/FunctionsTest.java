package de.okd.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.OkdException;
import de.okd.indicators.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions of formulas over tables. Oracle: by hand. */
class FunctionsTest {
    private static final String AGES = """
            GENESIS-Tabelle: 12411-02-03-5
            Bevölkerungsstand (Anzahl);;;;;
            31.12.2015;;;;;
            ;;unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt
            06440001;        Altenstadt;10;60;30;100
            06440002;        Bad Nauheim;20;.;80;150
            06440003;        Bad Vilbel;0;0;0;0
            06440004;        Büdingen;10;10;80;100
            """;
    private static final String YEARS = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;
            ;;31.12.2015;31.12.2014;31.12.2013
            DG;Deutschland;1000;900;800
            06440001;        Altenstadt;102;90;84
            06440002;        Bad Nauheim;20;.;10
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mean_age(population, 95)               | 06440001 | 48.75
            mean_age(population, 95)               | 06440002 | SECRET
            mean_age(population, 95)               | 06440003 | UNDEFINED
            median_age(population, 95)             | 06440001 | 48.33333333333333
            median_age(population, 95)             | 06440004 | ESTIMATED 76.25
            mean_age(population[age >= 15], 85)    | 06440001 | 51.666666666666664
            herfindahl(population[each age])       | 06440001 | 0.46
            herfindahl(population[each age])       | 06440003 | UNDEFINED
            """)
    void aFunctionOfClassesTakesTheTableWithTheClasses(
            String formula, String region, String expected, @TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, YEARS)) {
            assertValue(store, formula, region, expected);
        }
    }

    /** Oracle: the golden value of the catalogue's draft. */
    @Test
    void theBilleterIndexIsTheGoldenOne(@TempDir Path folder) {
        String people = """
                GENESIS-Tabelle: 12411-02-03-5
                Bevölkerungsstand (Anzahl);;;;;;
                31.12.2015;;;;;;
                ;;unter 15 Jahre;15 bis unter 30 Jahre;30 bis unter 50 Jahre;50 bis unter 65 Jahre;65 Jahre und mehr
                06440001;        Altenstadt;1500;1700;2600;2300;1900
                """;
        String billeter =
                Catalogue.standard().indicator("billeter-index").formula().toString();
        try (TinyStore store = TinyStore.of(folder, people)) {
            assertThat(Double.parseDouble(store.value(billeter, "06440001"))).isCloseTo(-0.6279070, within(5e-8));
        }
    }

    /** A status where it is not a plain number, and the number to 1e-12. */
    private static void assertValue(TinyStore store, String formula, String region, String expected) {
        String actual = store.value(formula, region);
        String number = expected.replaceAll("[A-Z_]+ ?", "");
        assertThat(actual.replaceAll(" ?[0-9.]+", "")).isEqualTo(expected.replaceAll(" ?[0-9.]+", ""));
        if (!number.isEmpty()) {
            assertThat(Double.parseDouble(actual.replaceAll("[A-Z_]+ ?", "")))
                    .isCloseTo(Double.parseDouble(number), within(1e-12 * 100));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mean_of_years(population, 3)           | 06440001 | 92
            sum_of_years(population, 2)            | 06440001 | 192
            sum_of_years(population, 1)            | 06440001 | 102
            mean_of_years(population, 3)           | 06440002 | SECRET
            100 * population / mean_of_years(population, 3) | 06440001 | 110.86956521739131
            sum_of_years(population@-1y, 2)        | 06440001 | 174
            """)
    void yearsAreThePeriodAskedForAndThoseBefore(String formula, String region, String expected, @TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertValue(store, formula, region, expected);
        }
    }

    /**
     * Oracle: Chiang's life table of the sums, deaths 2, 2, 10 of 200, 800, 100 persons, half of a class lived by those who
     * die in it, computed apart from OKD.
     */
    @Test
    void aLifeTablePoolsYears(@TempDir Path folder) {
        String womenDieAndMenLive = """
                GENESIS-Tabelle: 12411-02-03-5
                Bevölkerungsstand (Anzahl);;;;;;;;;;;;;
                ;;%s;%s
                ;;%s;%s
                ;;%s
                06440001;        Altenstadt;100;400;50;1;2;5;100;400;50;1;0;5
                """.formatted(
                        times("31.12.2015", 6),
                        times("31.12.2014", 6),
                        times("männlich", 3) + ";" + times("weiblich", 3),
                        times("männlich", 3) + ";" + times("weiblich", 3),
                        times("unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr", 4));
        try (TinyStore store = TinyStore.of(folder, womenDieAndMenLive)) {
            assertValue(
                    store,
                    "life_expectancy(population[sex = f], population[sex = m], 2)",
                    "06440001",
                    "62.038303693570455");
        }
    }

    private static String times(String text, int count) {
        return String.join(";", Collections.nCopies(count, text));
    }

    @Test
    void aLocationQuotientTakesGermanyWithoutBeingAskedFor(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            IndicatorTable table = store.evaluate("location_quotient(population, population@-1y)", "06440001");
            assertThat(table.regions()).hasSize(1);
            assertThat(table.value("x", "06440001").value()).isEqualTo(102.0 / 90 / (1000.0 / 900));
        }
    }

    @Test
    void aClosingAgeBelowTheOpenClassIsRefused(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertThatThrownBy(() -> store.value("mean_age(population, 60)", "06440001"))
                    .isInstanceOf(OkdException.class)
                    .hasMessageContaining("begins at 65 and cannot end at 60");
        }
    }

    @Test
    void aTableWithoutClassesCannotAnswerAFunctionOfClasses(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertThatThrownBy(() -> store.value("mean_age(population, 90)", "06440001"))
                    .isInstanceOf(OkdException.class)
                    .hasMessageContaining("12411-01-01-5: it has no such classes");
        }
    }

    @Test
    void anOverflowIsUndefined(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            String huge = "9" + "0".repeat(307);
            assertThat(store.value("population * " + huge, "06440001")).isEqualTo("UNDEFINED");
        }
    }
}
