package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.time.Period;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which observations answer a term. Oracle: the tables' own lines, read by hand. */
class PlanningTest {
    private static final String YEARS = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;
            ;;30.06.2015;31.12.2015;31.12.2010
            06440001;        Altenstadt;101;102;85
            """;
    private static final String AGES = """
            GENESIS-Tabelle: 12411-02-03-5
            Bevölkerungsstand (Anzahl);;;;;
            31.12.2015;;;;;
            ;;unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt
            06440001;        Altenstadt;10;60;20;91
            06440002;        Bad Nauheim;11;61;21;93
            """;

    @Test
    void aYearIsAnsweredByItsLatestReportingDate(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertThat(store.value("population", "06440001")).isEqualTo("102");
        }
    }

    @Test
    void aReportingDateIsAnsweredByItself(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            IndicatorTable table = store.ask("population")
                    .regions(region("06440001"))
                    .periods(Period.parse("2015-06-30"))
                    .evaluate();
            assertThat(table.value("x", "06440001").value()).isEqualTo(101);
        }
    }

    @Test
    void fiveYearsEarlierIsFiveYearsEarlier(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertThat(store.value("(population - population@-5y) / population@-5y * 100", "06440001"))
                    .isEqualTo("20");
        }
    }

    @Test
    void theDatasetThatListsMostRegionsIsChosen(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, AGES)) {
            IndicatorTable table = store.evaluate("population", "06440001", "06440002");
            assertThat(table.explain("x", "06440002").inputs().get(0).version().dataset())
                    .isEqualTo("12411-02-03-5");
            assertThat(table.value("x", "06440002").value()).isEqualTo(93);
        }
    }

    @Test
    void ofDatasetsThatListTheSameRegionsTheSimplestIsChosen(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES, YEARS)) {
            assertThat(store.value("population", "06440001")).isEqualTo("102");
        }
    }

    @Test
    void theTotalOfADimensionIsUsedNotTheSumOfItsParts(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertThat(store.value("population", "06440001")).isEqualTo("91");
        }
    }

    @Test
    void anAgeFilterAddsTheBandsThatMakeItUp(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertThat(store.value("population[age >= 15]", "06440001")).isEqualTo("80");
        }
    }

    @Test
    void theCurrentVersionIsUsed(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, YEARS.replace(";102;", ";103;"))) {
            assertThat(store.value("population", "06440001")).isEqualTo("103");
        }
    }

    private static void assertUnanswerable(TinyStore store, String formula, String... words) {
        assertThatThrownBy(() -> store.value(formula, "06440001"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE))
                .hasMessageContainingAll(words);
    }

    @Test
    void anAgeFilterThatNoBandsMakeUpNamesTheBands(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertUnanswerable(
                    store, "population[age 18..64]", "12411-02-03-5", "[0-14, 15-64, 65+]", "do not make up 18-64");
        }
    }

    @Test
    void anAgeTooLargeForANumberIsUnanswerable(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertUnanswerable(store, "population[age >= 999999999]", "999999999+");
        }
    }

    @Test
    void anUnknownCodeNamesTheCodes(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertUnanswerable(store, "population[age = old]", "dimension age has no code old", "65+");
        }
    }

    @Test
    void aDimensionTheDatasetLacksIsNamed(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertUnanswerable(store, "population[sex = f]", "12411-01-01-5", "it has no dimension sex");
        }
    }

    @Test
    void aPartIsNeverTakenForTheWhole(@TempDir Path folder) {
        String foreigners = """
                GENESIS-Tabelle: 12411-11-01-5
                Bevölkerungsstand (Anzahl);;
                31.12.2015;;
                ;;Nationalität
                ;;Ausländer(innen)
                06440001;        Altenstadt;700
                """;
        try (TinyStore store = TinyStore.of(folder, foreigners.replace("12411-11-01-5", "12411-01-01-5"))) {
            assertUnanswerable(store, "population", "it has no total of nationality but only [foreign]");
        }
    }

    @Test
    void aSumIsRefusedIfOneOfItsCodesWasNotDeliveredForThePeriod(@TempDir Path folder) {
        String table = """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;;;
                ;;;;Bevölkerungsstand
                31.12.2014;06440001;        Altenstadt;männlich;40
                31.12.2014;06440001;        Altenstadt;weiblich;50
                31.12.2015;06440001;        Altenstadt;männlich;60
                """;
        try (TinyStore store = TinyStore.of(folder, table)) {
            assertUnanswerable(store, "population", "in 2015-12-31 it has only 1 of the 2 combinations of codes");
        }
    }

    @Test
    void aYearNobodyDeliveredNamesTheYearsThereAre(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertUnanswerable(
                    store, "population@-1y", "no observations in 2014", "[2010-12-31, 2015-06-30, 2015-12-31]");
        }
    }

    @Test
    void anUnknownMeasureNamesTheNearest(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertUnanswerable(store, "populaton", "has the measure populaton", "Did you mean \"population\"?");
        }
    }

    @Test
    void nothingLoadedIsUnanswerableNotEmpty(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertUnanswerable(store, "accidents / population", "None of the indicators can be computed", "accidents");
        }
    }

    @Test
    void regionsAndPeriodsAreNeverAssumed(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertThatThrownBy(() -> store.ask("population").periods(year(2015)).evaluate())
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(() ->
                            store.ask("population").regions(region("06440001")).evaluate())
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void anUnknownRegionIsRefused(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertThatThrownBy(() -> store.evaluate("population", "06440009"))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME));
        }
    }
}
