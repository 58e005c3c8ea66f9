package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.series.Derivation.change;
import static de.okd.indicators.series.Derivation.changeSince;
import static de.okd.indicators.series.Derivation.growthSince;
import static de.okd.indicators.series.Derivation.index;
import static de.okd.indicators.series.Derivation.movingAverage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Direction;
import de.okd.indicators.series.Derivation;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values over time. Oracle: by hand. */
class SeriesTest {
    private static final String YEARS = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;;;;;
            ;;31.12.2010;31.12.2010;31.12.2013;31.12.2013;31.12.2014;31.12.2014;31.12.2015;31.12.2015
            ;;männlich;weiblich;männlich;weiblich;männlich;weiblich;männlich;weiblich
            06440001;        Altenstadt;4000;6000;5000;5000;5500;5500;6500;6000
            06440002;        Bad Nauheim;40;50;40;50;.;.;100;200
            06440003;        Bad Vilbel;-;-;100;100;100p;110;60;60
            06440004;        Büdingen;50;50;50;50;60;60;60;60
            """;

    private static IndicatorTable table(TinyStore store, int... years) {
        return Indicators.of(store.okd())
                .select(new TinyIndicators()
                        .count("population", "population")
                        .amount("budget", "10 * population")
                        .share("women", Direction.NEUTRAL, "100 * population[sex = f] / population")
                        .catalogue())
                .regions(IntStream.rangeClosed(1, 4)
                        .mapToObj(i -> RegionSelection.region("0644000" + i))
                        .toArray(RegionSelection[]::new))
                .periods(IntStream.of(years).mapToObj(Period::year).toArray(Period[]::new))
                .evaluate();
    }

    private static IndicatorValue derived(
            Path folder, Derivation derivation, String region, int year, String indicator) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            return table(store, 2010, 2013, 2014, 2015).derive(derivation).value(region, year(year), indicator);
        }
    }

    @Test
    void anIndexIsAHundredInItsBasePeriod(@TempDir Path folder) {
        assertThat(derived(folder, index(year(2010)), "06440001", 2010, "population")
                        .value())
                .isEqualTo(100);
        IndicatorValue value = derived(folder, index(year(2010)), "06440001", 2015, "population");
        assertThat(value.value()).isEqualTo(125);
        assertThat(value.heading().symbol()).isEqualTo("2010 = 100");
        assertThat(value.numerator()).isEqualTo(12500);
        assertThat(value.denominator()).isEqualTo(10000);
    }

    @Test
    void aCountChangesInPerCentSinceThePeriodBefore(@TempDir Path folder) {
        IndicatorValue value = derived(folder, change(), "06440001", 2014, "population");
        assertThat(value.value()).isEqualTo(10);
        assertThat(value.heading().symbol()).isEqualTo("%");
        assertThat(value.heading().derivation()).isEqualTo("change since the period before");
    }

    @Test
    void aShareChangesInPercentagePoints(@TempDir Path folder) {
        IndicatorValue value = derived(folder, changeSince(year(2010)), "06440001", 2015, "women");
        assertThat(value.value()).isEqualTo(-12);
        assertThat(value.heading().symbol()).isEqualTo("Prozentpunkte");
    }

    /** Oracle: golden value M8 of the method catalogue, 10000 to 12500 in 5 years. */
    @Test
    void growthIsCompound(@TempDir Path folder) {
        assertThat(derived(folder, growthSince(year(2010)), "06440001", 2015, "population")
                        .value())
                .isCloseTo(4.56396, within(5e-6));
        assertThat(derived(folder, growthSince(year(2010)), "06440001", 2015, "women")
                        .value())
                .isCloseTo(-2.4, within(1e-12));
    }

    @Test
    void aCountBelowAHundredIsNoBase(@TempDir Path folder) {
        IndicatorValue value = derived(folder, changeSince(year(2010)), "06440002", 2015, "population");
        assertThat(value.status()).isEqualTo(ObservationStatus.BLOCKED);
        assertThat(value.value()).isNaN();
        assertThat(derived(folder, growthSince(year(2010)), "06440002", 2015, "population")
                        .status())
                .isEqualTo(ObservationStatus.BLOCKED);
    }

    @Test
    void aHundredIsABaseAndSoIsASmallAmountOfMoney(@TempDir Path folder) {
        assertThat(derived(folder, changeSince(year(2010)), "06440004", 2015, "population")
                        .value())
                .isEqualTo(20);
        assertThat(derived(folder, changeSince(year(2010)), "06440002", 2015, "budget")
                        .value())
                .isCloseTo(100.0 * 210 / 90, within(1e-12));
    }

    @Test
    void aNumberThatIsMissingLeavesNoChange(@TempDir Path folder) {
        assertThat(derived(folder, change(), "06440002", 2014, "population").status())
                .isEqualTo(ObservationStatus.SECRET);
        assertThat(derived(folder, change(), "06440003", 2014, "population").status())
                .isEqualTo(ObservationStatus.PROVISIONAL);
    }

    @Test
    void aMovingAverageEndsWithItsPeriod(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            IndicatorTable averages = table(store, 2013, 2014, 2015).derive(movingAverage(3));
            assertThat(averages.value("06440001", year(2015), "population").value())
                    .isCloseTo(33500 / 3.0, within(1e-9));
            assertThat(averages.value("06440002", year(2015), "population").status())
                    .isEqualTo(ObservationStatus.SECRET);
            assertThat(averages.periods()).containsExactly(year(2015));
        }
    }

    @Test
    void aMovingAverageOverAGapIsRefused(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            IndicatorTable table = table(store, 2010, 2013, 2014);
            assertThatThrownBy(() -> table.derive(movingAverage(2)))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE))
                    .hasMessageContaining("the time from 2013 to 2014 is not as long as from 2010 to 2013");
            assertThatThrownBy(() -> table.derive(movingAverage(4))).hasMessageContaining("has only 3");
        }
    }

    @Test
    void aBaseTheTableLacksIsRefusedWithThePeriodsItHas(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            IndicatorTable table = table(store, 2014, 2015);
            assertThatThrownBy(() -> table.derive(index(year(2010))))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                    .hasMessageContaining("only for [2014, 2015]");
        }
    }

    @Test
    void aSinglePeriodHasNoChange(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            IndicatorTable table = table(store, 2015);
            assertThatThrownBy(() -> table.derive(change())).hasMessageContaining("[2015]");
        }
    }

    @Test
    void theRowsOfADerivedTableSayWhatWasDerived(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertThat(table(store, 2014, 2015)
                            .derive(change())
                            .toTable()
                            .row(0)
                            .toString())
                    .isEqualTo("region=06440001, region_name=Altenstadt, level=municipality, period=2015,"
                            + " indicator=population, value=13.636363636363637, unit=%, status=normal, numerator=12500,"
                            + " denominator=11000, coverage=1, derivation=change since the period before");
        }
    }

    @Test
    void changesAreRankedLikeOtherValues(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            assertThat(table(store, 2010, 2015).derive(change()).compared().standings())
                    .filteredOn(standing -> standing.heading().indicator().id().equals("population"))
                    .extracting(standing ->
                            standing.findPlace().map(place -> place.rank()).orElse(0))
                    .containsExactly(1, 0, 0, 2);
        }
    }

    @Test
    void aDerivedValueIsExplainedByTheValuesItWasMadeOf(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS)) {
            String text = table(store, 2014, 2015)
                    .derive(change())
                    .explain("06440004", year(2015), "population")
                    .toString();
            assertThat(text)
                    .startsWith(
                            "Titel population, Büdingen (06440004), 2015: 0 % [NORMAL]\n= change since the period before\n")
                    .contains("  Titel population, Büdingen (06440004), 2014: 120 Anzahl [NORMAL]\n  = population\n")
                    .contains("      population, male, 2014-12-31: 60 [NORMAL]\n");
        }
    }
}
