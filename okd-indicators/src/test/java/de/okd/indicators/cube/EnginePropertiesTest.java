package de.okd.indicators.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import de.okd.core.region.RegisterEntry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of any table. Oracle: the same question asked of the table changed. */
class EnginePropertiesTest {
    private static final String RATIO = "100 * population[age >= 65] / population[age 15..64]";
    private static final String HEADER = """
            GENESIS-Tabelle: 12411-02-03-5
            Bevölkerungsstand (Anzahl);;;;;
            31.12.2015;;;;;
            ;;unter 15 Jahre;15 bis unter 65 Jahre;65 Jahre und mehr;Insgesamt
            """;
    private static final String FOOTER = """
            __________
            "© Statistische Ämter des Bundes und der Länder, Deutschland, 2017.
            Dieses Werk ist lizensiert unter der Datenlizenz Deutschland
            - Namensnennung - Version 2.0."
            Stand: 10.10.2017 / 11:01:03
            """;

    private static String table(String... rows) {
        return HEADER + String.join("\n", rows) + "\n" + FOOTER;
    }

    private static IndicatorColumn ask(Path folder, String region, String formula, String... rows) {
        try (EngineRun run = new EngineRun(folder, List.of(region), table(rows))) {
            return run.ask(EngineRun.requests(List.of(2015), formula), 1 << 20, 2, null)
                    .columns()
                    .get(0);
        }
    }

    @Test
    void splittingARegionInTwoLeavesTheUpperRegionAsItWas(@TempDir Path folder) {
        IndicatorColumn whole =
                ask(folder, "06440", RATIO, "06440001;  A;10;40;20;70", "06440002;  B;30;50;60;140");
        IndicatorColumn split = ask(
                folder, "06440", RATIO, "06440001;  A;10;40;20;70", "06440002;  B;10;20;50;80", "06440003;  C;20;30;10;60");
        assertThat(split.value(0)).isEqualTo(whole.value(0)).isEqualTo(100.0 * 80 / 90);
    }

    @Test
    void scalingAllNumbersLeavesARatioAndScalesACount(@TempDir Path folder) {
        String row = "06440001;  A;10;40;20;70";
        String scaled = "06440001;  A;70;280;140;490";
        assertThat(ask(folder, "06440001", RATIO, scaled).value(0))
                .isCloseTo(ask(folder, "06440001", RATIO, row).value(0), within(1e-12 * 100));
        assertThat(ask(folder, "06440001", "population[age < 15]", scaled).value(0))
                .isEqualTo(7 * ask(folder, "06440001", "population[age < 15]", row).value(0));
    }

    @Test
    void aRegionWithoutPeopleHasNoRatio(@TempDir Path folder) {
        IndicatorColumn column = ask(folder, "06440001", RATIO, "06440001;  A;-;-;-;-", "06440002;  B;1;1;1;3");
        assertThat(column.status(0)).isEqualTo(ObservationStatus.UNDEFINED);
        assertThat(column.value(0)).isNaN();
    }

    @Test
    void aTableOfOneRegionAnswersForIt(@TempDir Path folder) {
        assertThat(ask(folder, "06440001", RATIO, "06440001;  A;10;40;20;70").value(0)).isEqualTo(50);
    }

    @Test
    void whereAllIsSecretNothingIsKnownAtAnyLevel(@TempDir Path folder) {
        String[] rows = {"06440001;  A;.;.;.;.", "06440002;  B;.;.;.;."};
        for (String region : List.of("06440001", "06440")) {
            assertThat(ask(folder, region, RATIO, rows).status(0)).isEqualTo(ObservationStatus.SECRET);
        }
    }

    @Test
    void anAssociationIsMadeUpOfTheMembersARegisterGivesIt(@TempDir Path folder) {
        RegionKey association = RegionKey.parse("0644001");
        RegisterEntry member = member("06440001", association);
        RegisterEntry other = member("06440002", association);
        RegionRegister register = new RegionRegister(List.of(), List.of(member, other));
        try (EngineRun run = new EngineRun(folder, List.of(), table("06440001;  A;10;40;20;70", "06440003;  C;1;1;1;3"))) {
            AskedRegions asked = new AskedRegions(List.of(new Region(association, "Verband")), Map.of());
            assertThat(asked.parts(association, run.table(), register)).containsExactly(member.key(), other.key());
        }
    }

    private static RegisterEntry member(String key, RegionKey association) {
        return new RegisterEntry(new Region(RegionKey.parse(key), "Ort"), association, null, "", "", null, null);
    }
}
