package de.okd.indicators;

import static de.okd.core.region.RegionLevel.DISTRICT;
import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static de.okd.indicators.RegionSelection.within;
import static de.okd.indicators.series.Derivation.changeSince;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.Okd;
import de.okd.indicators.catalogue.Direction;
import de.okd.indicators.compare.PeerSummary;
import de.okd.indicators.compare.Peers;
import de.okd.indicators.compare.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Comparisons of the official tables of 2015. Oracle: the files read with {@code split}, sorted and counted one by one.
 */
class OfficialComparisonTest {
    private static Okd okd;
    private static NaiveData official;

    @BeforeAll
    static void load() {
        official = new NaiveData(DeliveredData.genesisTables());
        okd = DeliveredData.store();
    }

    @AfterAll
    static void close() {
        if (okd != null) {
            okd.close();
        }
    }

    private static IndicatorTable table(RegionSelection... regions) {
        return Indicators.of(okd)
                .select(new TinyIndicators()
                        .share("old", Direction.HIGHER_IS_WORSE, "100 * population[age >= 65] / population")
                        .count("population", "population")
                        .catalogue())
                .regions(regions)
                .periods(year(2010), year(2015))
                .evaluate();
    }

    private static double old(String key) {
        return 100 * official.ages(key, 0, 15, 16) / official.ages(key, 0, 0, 16);
    }

    private static List<Standing> old2015(IndicatorTable table) {
        return table.compareWith("DG")
                .standings()
                .filter(standing -> standing.heading().indicator().id().equals("old"))
                .toList();
    }

    @Test
    void everyMunicipalityOfBothDistrictsHasTheRankThatCountingGives() {
        List<Standing> standings =
                old2015(table(within("06432", MUNICIPALITY), within("06440", MUNICIPALITY), region("DG")));
        Map<String, Double> slow = new HashMap<>();
        standings.forEach(standing -> slow.put(
                standing.region().key().value(), old(standing.region().key().value())));
        double germany = old("DG");
        slow.remove("DG");
        assertThat(slow).hasSize(23 + 25);
        for (Standing standing : standings) {
            String key = standing.region().key().value();
            if (!key.equals("DG")) {
                long younger =
                        slow.values().stream().filter(other -> other < old(key)).count();
                assertThat(standing.findPlace().orElseThrow().rank()).as(key).isEqualTo((int) younger + 1);
                assertThat(standing.findPlace().orElseThrow().ranked()).isEqualTo(48);
                assertThat(standing.findAgainst().orElseThrow().difference())
                        .isCloseTo(old(key) - germany, within(1e-9));
            }
        }
    }

    @Test
    void theMedianOfTheMunicipalitiesIsTheMiddleOfTheSortedOnes() {
        IndicatorTable table = table(within("06440", MUNICIPALITY));
        List<Double> sorted = new ArrayList<>();
        table.regions().forEach(region -> sorted.add(old(region.key().value())));
        Collections.sort(sorted);
        PeerSummary summary = table.compared().summaries().findFirst().orElseThrow();
        assertThat(sorted).hasSize(25);
        assertThat(summary.quartiles().median()).isCloseTo(sorted.get(12), within(1e-9));
        assertThat(summary.quartiles().lower()).isCloseTo(sorted.get(6), within(1e-9));
    }

    /** Oracle: the official populations of 2015 and the limits of the classes, written once more. */
    @Test
    void theMediumSizedTownsOfTheWetteraukreisAreEachOthersPeers() {
        Map<String, List<String>> groups = table(within("06440", MUNICIPALITY))
                .compared()
                .among(Peers.sizeClass())
                .standings()
                .filter(standing -> standing.heading().period().equals(year(2015))
                        && standing.heading().indicator().id().equals("population"))
                .collect(Collectors.groupingBy(
                        standing -> standing.findPlace().orElseThrow().group().name(),
                        Collectors.mapping(standing -> standing.region().key().value(), Collectors.toList())));
        groups.forEach((name, members) -> members.forEach(member -> {
            double population = official.population(member, 2015, 0);
            assertThat(name).as(member).endsWith(sizeClass(population));
        }));
        assertThat(groups.values().stream().mapToInt(List::size).sum()).isEqualTo(25);
    }

    private static String sizeClass(double population) {
        if (population < 10_000) {
            return population < 5_000 ? "Landgemeinde" : "kleine Kleinstadt";
        }
        return population < 20_000 ? "größere Kleinstadt" : population < 50_000 ? "kleine Mittelstadt" : "zu groß";
    }

    @Test
    void theChangeOfPopulationSince2010IsThatOfTheOfficialNumbers() {
        IndicatorTable changes = table(within("06", DISTRICT)).derive(changeSince(year(2010)));
        changes.values()
                .filter(value -> value.indicator().id().equals("population"))
                .forEach(value -> {
                    String key = value.region().key().value();
                    double before = official.population(key, 2010, 0);
                    double after = official.population(key, 2015, 0);
                    assertThat(value.value()).as(key).isCloseTo(100 * (after - before) / before, within(1e-9));
                });
        assertThat(changes.regions()).hasSizeGreaterThanOrEqualTo(26);
    }
}
