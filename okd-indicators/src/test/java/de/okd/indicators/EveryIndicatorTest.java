package de.okd.indicators;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionLevel;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every indicator for the 48 municipalities of both districts, the districts, the state and the country, from the official
 * files. Oracle: {@link NaiveIndicators}, to 1e-9.
 */
class EveryIndicatorTest {
    /** Unemployment is delivered for 2016 only, ages for 2015 only. */
    private static final String NO_YEAR_HAS_BOTH_PARTS = "unemployed-per-working-age";

    private static final Set<String> DISTRICTS_ONLY = Set.of(
            "minimum-income-rate",
            "population-density-territory",
            "sgb2-rate",
            "sgb2-sgb12-rate",
            "asylum-benefit-rate",
            "old-age-poverty",
            "disability-basic-support",
            "subsistence-aid-rate",
            "housing-benefit-mean",
            "childcare-rate-u3",
            "childcare-rate-u3-all",
            "childcare-rate-3-5",
            "share-childcare-foreign-origin",
            "share-childminder",
            "places-per-staff",
            "share-male-educators",
            "share-inclusive-daycare",
            "pupils-per-100",
            "share-foreign-pupils",
            "care-home-places",
            "care-home-places-65");

    private static Okd okd;
    private static NaiveIndicators naive;

    @BeforeAll
    static void load() {
        naive = new NaiveIndicators(new NaiveData(DeliveredData.genesisTables()));
        okd = DeliveredData.store();
    }

    @AfterAll
    static void close() {
        if (okd != null) {
            okd.close();
        }
    }

    static String[] ids() {
        Path tables = DeliveredData.genesisTables();
        return new NaiveIndicators(new NaiveData(tables)).byId().keySet().toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void everyIndicatorEqualsTheSlowComputation(String id) {
        IndicatorTable table = Indicators.of(okd)
                .select(Catalogue.standard().only(id))
                .regions(
                        within("06432", MUNICIPALITY),
                        within("06440", MUNICIPALITY),
                        region("06432"),
                        region("06440"),
                        region("06"),
                        region("DG"))
                .periods(year(NaiveIndicators.year(id)))
                .evaluate();
        assertThat(table.regions()).hasSize(23 + 25 + 4);
        assertThat(naive.byId()).containsKey(id);
        ToDoubleFunction<String> slow = naive.byId().getOrDefault(id, key -> Double.NaN);
        table.values().forEach(value -> assertEqual(value, slow));
    }

    private static void assertEqual(IndicatorValue value, ToDoubleFunction<String> slow) {
        boolean districtsOnly = DISTRICTS_ONLY.contains(value.indicator().id());
        if (districtsOnly && value.region().key().level() == RegionLevel.MUNICIPALITY) {
            assertThat(value.status()).isEqualTo(ObservationStatus.ABSENT);
            assertThat(value.value()).isNaN();
            return;
        }
        double expected = slow.applyAsDouble(value.region().key().value());
        assertThat(Math.abs(value.value() - expected))
                .as("%s: %s, expected %s", value, value.value(), expected)
                .isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(expected)));
    }

    /** So that no number of the standard catalogue is shown that nobody else has computed. */
    @Test
    void everyIndicatorTheDeliveredTablesAnswerHasAnOracle() {
        assertThat(Indicators.of(okd).available().answerable())
                .extracting(Indicator::id)
                .containsExactlyInAnyOrderElementsOf(naive.byId().keySet());
    }

    @Test
    void whatNoYearCanAnswerSaysWhy() {
        IndicatorTable table = Indicators.of(okd)
                .select(Catalogue.standard().only("population-total", NO_YEAR_HAS_BOTH_PARTS))
                .regions(region("06440"))
                .periods(year(2015))
                .evaluate();
        assertThat(table.unanswered())
                .singleElement()
                .satisfies(missing -> assertThat(missing.reason())
                        .contains("unemployed in 2015", "13211-01-03-5: it has no observations in 2015 but in [2016]"));
    }
}
