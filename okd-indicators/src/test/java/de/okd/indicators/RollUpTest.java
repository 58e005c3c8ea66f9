package de.okd.indicators;

import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How upper levels come about. Oracle: sums and quotients by hand. */
class RollUpTest {
    private static final String POPULATION = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;
            31.12.2015;;;
            ;;männlich;weiblich
            06440001;        Altenstadt;10;30
            06440002;        Bad Nauheim;20;40
            """;

    private static final String DISTRICTS = """
            GENESIS-Tabelle: 11111-01-01-4
            Gebietsfläche (qkm);;
            31.12.2015;;
            ;;Gebietsfläche
            06440;      Wetteraukreis;1100,69
            """;

    private static String district(String cells) {
        return POPULATION + "06440;      Wetteraukreis;" + cells + "\n";
    }

    @Test
    void aRatioOfADistrictThatWasNotPublishedComesFromSums(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, district(".;."))) {
            assertThat(store.value("population[sex = f] / population * 100", "06440"))
                    .isEqualTo("70");
        }
    }

    @Test
    void aDistrictTheTableDoesNotListComesFromSums(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION, DISTRICTS)) {
            assertThat(store.value("population", "06440")).isEqualTo("100");
        }
    }

    @Test
    void aPublishedDistrictIsPreferredToTheSumOfItsMunicipalities(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, district("31;71"))) {
            assertThat(store.value("population", "06440")).isEqualTo("102");
        }
    }

    @Test
    void aSumOverASecretPartIsIncomplete(@TempDir Path folder) {
        String table = POPULATION + "06440003;        Bad Vilbel;.;5\n";
        try (TinyStore store = TinyStore.of(folder, table, DISTRICTS)) {
            assertThat(store.value("population[sex = m]", "06440")).isEqualTo("INCOMPLETE 30");
            assertThat(store.value("population", "06440003")).isEqualTo("INCOMPLETE 5");
        }
    }

    @Test
    void aSumOfSecretPartsOnlyIsSecret(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, POPULATION + "06440003;        Bad Vilbel;.;.\n")) {
            assertThat(store.value("population", "06440003")).isEqualTo("SECRET");
        }
    }

    @Test
    void aPublishedSecretOfADistrictWithSecretMembersStaysAsPublished(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, district("/;70") + "06440003;        Bad Vilbel;.;0\n")) {
            assertThat(store.value("population[sex = m]", "06440")).isEqualTo("TOO_UNRELIABLE");
        }
    }

    @Test
    void aJointMunicipalityIsNotCounted(@TempDir Path folder) {
        String table = """
                GENESIS-Tabelle: 12411-01-01-5
                Bevölkerungsstand (Anzahl);;
                ;;31.12.2015
                03155;      Northeim;.
                03155001;        Bad Gandersheim;1
                03155402;        Samtgemeinde;30
                0315540203;          Mitglied A;10
                0315540204;          Mitglied B;20
                """;
        try (TinyStore store = TinyStore.of(folder, table)) {
            assertThat(store.value("population", "03155")).isEqualTo("31");
        }
    }

    @Test
    void anIndependentCityCountsAtMunicipalityLevel(@TempDir Path folder) {
        try (TinyStore store =
                TinyStore.of(folder, POPULATION + "06;Hessen;130;170\n06411;      Darmstadt;100;100\n")) {
            assertThat(store.ask("population")
                            .regions(within("06", MUNICIPALITY))
                            .periods(year(2015))
                            .evaluate()
                            .values())
                    .extracting(value -> value.region().key() + " " + TinyStore.text(value))
                    .containsExactly("06411 200", "06440001 40", "06440002 60");
        }
    }

    @Test
    void grossFlowsAreNeverRolledUp(@TempDir Path folder) {
        String moves = """
                GENESIS-Tabelle: 12711-01-03-5
                Zuzüge;;
                2015;;
                ;;Zuzüge über die Gemeindegrenzen
                06440;      Wetteraukreis;.
                06440001;        Altenstadt;10
                06440002;        Bad Nauheim;20
                """;
        try (TinyStore store = TinyStore.of(folder, moves)) {
            assertThat(store.value("inflow", "06440")).isEqualTo("SECRET");
        }
    }

    @Test
    void meansAreNeverRolledUp(@TempDir Path folder) {
        String ages = """
                GENESIS-Tabelle: 12411-07-01-5
                Durchschnittsalter;;;
                ;;;Durchschnittsalter der Bevölkerung
                ;;;Jahre
                31.12.2015;06440;      Wetteraukreis;x
                31.12.2015;06440001;        Altenstadt;40,5
                31.12.2015;06440002;        Bad Nauheim;50,5
                """;
        try (TinyStore store = TinyStore.of(folder, ages)) {
            assertThat(store.value("mean_age", "06440")).isEqualTo("BLOCKED");
            assertThat(store.value("mean_age", "06440001")).isEqualTo("40.5");
        }
    }
}
