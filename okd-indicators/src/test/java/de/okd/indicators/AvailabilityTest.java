package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Direction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be computed. Oracle: the delivered lines, by hand, and evaluating. */
class AvailabilityTest {
    private static final String YEARS = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;;;;;
            ;;31.12.2010;31.12.2010;31.12.2013;31.12.2013;31.12.2014;31.12.2014;31.12.2015;31.12.2015
            ;;männlich;weiblich;männlich;weiblich;männlich;weiblich;männlich;weiblich
            06440001;        Altenstadt;1;2;1;2;1;2;1;2
            06440002;        Bad Nauheim;1;2;1;2;1;2;1;2
            """;
    private static final String AREA = """
            GENESIS-Tabelle: 11111-01-01-4
            Gebietsfläche (qkm);;
            31.12.2015;;
            ;;Gebietsfläche
            06440;      Wetteraukreis;2
            """;

    private static Availability available(TinyStore store) {
        return Indicators.of(store.okd())
                .select(new TinyIndicators()
                        .count("population", "population")
                        .share("change", Direction.NEUTRAL, "100 * population / population@-1y")
                        .amount("density", "population / territory")
                        .share("old", Direction.NEUTRAL, "100 * population[age >= 65] / population")
                        .count("births", "birth")
                        .share("never", Direction.NEUTRAL, "territory / territory@-1y")
                        .catalogue())
                .available();
    }

    @Test
    void levelsAndPeriodsAreThoseOfTheDataAndOfTheirSums(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, AREA)) {
            Availability available = available(store);
            List<Period> years = List.of(year(2010), year(2013), year(2014), year(2015));
            assertThat(available.indicator("population").periods())
                    .containsEntry(RegionLevel.MUNICIPALITY, years)
                    .containsEntry(RegionLevel.DISTRICT, years)
                    .hasSize(2);
            assertThat(available.indicator("change").periods())
                    .containsEntry(RegionLevel.MUNICIPALITY, List.of(year(2014), year(2015)));
        }
    }

    @Test
    void aQuotientIsAnsweredWhereBothPartsAre(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, AREA)) {
            assertThat(available(store).indicator("density").periods())
                    .containsOnlyKeys(RegionLevel.DISTRICT)
                    .containsEntry(RegionLevel.DISTRICT, List.of(year(2015)));
        }
    }

    @Test
    void whatIsMissingIsNamed(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, AREA)) {
            Availability available = available(store);
            assertThat(available.indicator("old").missing())
                    .isEqualTo(
                            "no loaded dataset answers population[age >= 65]: 12411-01-01-5: it has no dimension age");
            assertThat(available.indicator("births").missing()).startsWith("no loaded dataset has the measure birth.");
            assertThat(available.indicator("never").missing())
                    .contains("territory in 2015-12-31, territory@-1y in 2015-12-31");
            assertThat(available.answerable()).hasSize(3);
        }
    }

    @Test
    void theListIsPrinted(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, AREA)) {
            assertThat(available(store).toString())
                    .startsWith("3 of 6 indicators can be computed\n")
                    .contains("2010, 2013 to 2015");
            assertThat(available(store).toTable().row(0).toString())
                    .isEqualTo("indicator=population, title=Titel population, theme=test, level=district,"
                            + " periods=2010, 2013 to 2015, missing=");
        }
    }

    @Test
    void anIndicatorThatWasNotSelectedIsRefused(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, AREA)) {
            Availability available = available(store);
            assertThatThrownBy(() -> available.indicator("popultion"))
                    .hasMessageContaining("Did you mean \"population\"?");
        }
    }

    /** Oracle: evaluating all of them for the two districts, their municipalities, the state and Germany. */
    @Test
    void ofTheOfficialTablesWhatIsAvailableCanBeEvaluatedAndNothingElse() {
        DeliveredData.genesisTables();
        try (Okd okd = DeliveredData.store()) {
            Indicators indicators = Indicators.of(okd).select(Catalogue.standard());
            Availability available = indicators.available();
            IndicatorTable table = indicators
                    .regions(RegionSelection.within("06440", RegionLevel.MUNICIPALITY), RegionSelection.region("06440"))
                    .periods(year(2015), year(2016))
                    .evaluate();
            for (Availability.OfIndicator one : available.indicators()) {
                boolean hasNumber = table.values()
                        .filter(value ->
                                value.indicator().id().equals(one.indicator().id()))
                        .anyMatch(value -> value.status().hasValue());
                boolean isPromised = one.periods().entrySet().stream()
                        .filter(level ->
                                level.getKey() == RegionLevel.MUNICIPALITY || level.getKey() == RegionLevel.DISTRICT)
                        .anyMatch(level -> level.getValue().contains(year(2015))
                                || level.getValue().contains(year(2016)));
                assertThat(isPromised).as("%s: %s", one.indicator().id(), one).isEqualTo(hasNumber);
            }
        }
    }
}
