package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.table.Row;
import de.okd.indicators.catalogue.Direction;
import de.okd.indicators.compare.Comparison;
import de.okd.indicators.compare.Order;
import de.okd.indicators.compare.PeerSummary;
import de.okd.indicators.compare.Peers;
import de.okd.indicators.compare.Place;
import de.okd.indicators.compare.Standing;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions beside a reference and among peers. Oracle: a table of seven regions, by hand. */
class ComparisonTest {
    private static final String POPULATION = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;
            31.12.2015;;;
            ;;männlich;weiblich
            DG;Deutschland;50;50
            06440;      Wetteraukreis;50;150
            06411;      Darmstadt;4000;4000
            06440001;        Altenstadt;10;30
            06440002;        Bad Nauheim;20;20
            06440003;        Bad Vilbel;3000;3000
            06440004;        Büdingen;.;10
            06440005;        Butzbach;20;20
            """;
    private static final String WOMEN = "population[sex = f] / population * 100";

    private static IndicatorTable table(TinyStore store, Direction direction, String... regions) {
        return Indicators.of(store.okd())
                .select(new TinyIndicators()
                        .share("women", direction, WOMEN)
                        .count("population", "population")
                        .catalogue())
                .regions(Stream.of(regions).map(RegionSelection::region).toArray(RegionSelection[]::new))
                .periods(year(2015))
                .evaluate();
    }

    private static IndicatorTable table(TinyStore store) {
        return table(
                store,
                Direction.HIGHER_IS_WORSE,
                "DG",
                "06411",
                "06440001",
                "06440002",
                "06440003",
                "06440004",
                "06440005");
    }

    private static Standing women(Comparison comparison, String region) {
        return comparison
                .standings()
                .filter(standing -> standing.heading().indicator().id().equals("women")
                        && standing.region().key().value().equals(region))
                .findFirst()
                .orElseThrow();
    }

    private static Place place(Comparison comparison, String region) {
        return women(comparison, region).findPlace().orElseThrow();
    }

    @Test
    void aRegionStandsBesideTheReference(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Standing standing = women(table(store).compareWith("DG"), "06440001");
            assertThat(standing.findAgainst()).hasValueSatisfying(against -> {
                assertThat(against.reference().name()).isEqualTo("Deutschland");
                assertThat(against.value()).isEqualTo(50);
                assertThat(against.difference()).isEqualTo(25);
                assertThat(against.ratio()).isEqualTo(1.5);
            });
        }
    }

    @Test
    void theLowestIsFirstWhereHigherIsWorse(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Comparison comparison = table(store).compared();
            assertThat(place(comparison, "06440001").rank()).isEqualTo(5);
            assertThat(place(comparison, "06440002").rank()).isEqualTo(1);
            assertThat(place(comparison, "06440001").order()).isEqualTo(Order.LOWEST_FIRST);
        }
    }

    @Test
    void theHighestIsFirstWhereNothingIsBetter(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Comparison comparison = table(store, Direction.NEUTRAL, "06440001", "06440002", "06440005")
                    .compared();
            assertThat(place(comparison, "06440001").rank()).isEqualTo(1);
            assertThat(place(comparison, "06440005").rank()).isEqualTo(2);
            assertThat(place(comparison, "06440005").order()).isEqualTo(Order.HIGHEST_FIRST);
        }
    }

    @Test
    void anIndependentCityIsAPeerOfMunicipalitiesAndGermanyOfNobody(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Comparison comparison = table(store).compared();
            assertThat(place(comparison, "06411").group().name()).isEqualTo("municipality");
            assertThat(place(comparison, "06440001").ranked()).isEqualTo(6);
            assertThat(place(comparison, "DG").ranked()).isEqualTo(1);
        }
    }

    @Test
    void whatHasNoNumberIsNotRankedButCounted(@TempDir Path folder) {
        String secret = POPULATION.replace("Büdingen;.;10", "Büdingen;.;.");
        try (TinyStore store = TinyStore.of(folder, secret)) {
            Comparison comparison = table(store).compared();
            assertThat(women(comparison, "06440004").findPlace()).isEmpty();
            assertThat(place(comparison, "06440001").ranked()).isEqualTo(5);
            assertThat(place(comparison, "06440001").withoutNumber()).isEqualTo(1);
        }
    }

    @Test
    void peersOfTheSameSizeAreOfTheSameClass(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Comparison comparison = table(store).compared().among(Peers.sizeClass());
            assertThat(place(comparison, "06411").group().name()).isEqualTo("municipality, kleine Kleinstadt");
            assertThat(place(comparison, "06440003").ranked()).isEqualTo(2);
            assertThat(place(comparison, "06440001").group().name()).isEqualTo("municipality, Landgemeinde");
        }
    }

    @Test
    void onlyTheRegionsOfAnOwnListAreComparedWithEachOther(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            Comparison comparison = table(store).compared().among(Peers.of("06440001", "06440002"));
            assertThat(place(comparison, "06440001").ranked()).isEqualTo(2);
            assertThat(women(comparison, "06440003").findPlace()).isEmpty();
        }
    }

    @Test
    void theSummarySaysWhatThePeersAreLike(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            PeerSummary summary = table(store)
                    .compared()
                    .summaries()
                    .filter(candidate -> candidate.group().name().equals("municipality"))
                    .findFirst()
                    .orElseThrow();
            assertThat(summary.ranked()).isEqualTo(6);
            assertThat(summary.quartiles().minimum()).isEqualTo(50);
            assertThat(summary.quartiles().median()).isEqualTo(50);
            assertThat(summary.quartiles().upper()).isEqualTo(68.75);
            assertThat(summary.quartiles().maximum()).isEqualTo(100);
        }
    }

    @Test
    void aReferenceTheTableLacksIsRefusedWithTheRemedy(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            IndicatorTable table = table(store);
            assertThatThrownBy(() -> table.compareWith("06440"))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                    .hasMessageContaining("region(\"06440\")");
        }
    }

    @Test
    void theComparisonIsATableToo(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            List<String> rows = Stream.of(table(store, Direction.HIGHER_IS_WORSE, "DG", "06440001", "06440002")
                            .compareWith("DG")
                            .toTable()
                            .row(1))
                    .map(Row::toString)
                    .toList();
            assertThat(rows)
                    .containsExactly("region=06440001, region_name=Altenstadt, level=municipality, period=2015,"
                            + " indicator=women, value=75, unit=%, status=normal, reference=DG, reference_value=50,"
                            + " difference=25, ratio=1.5, peers=municipality, rank=2, ranked=2, without_number=0,"
                            + " first=lowest, percentile=75, z_score=1");
        }
    }

    @Test
    void aRegionWithoutReferenceHasNoDifference(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION)) {
            assertThat(women(table(store).compared(), "06440001").findAgainst()).isEmpty();
        }
    }
}
