package de.okd.geo.map;

import static de.okd.geo.map.MapColumns.COVERAGE;
import static de.okd.geo.map.MapColumns.column;
import static de.okd.geo.map.MapColumns.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.table.RegionColumn;
import de.okd.geo.classify.Classification;
import de.okd.geo.coverage.RegionCoverage;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallMultiplesTest {
    private static final RegionColumn EARLIER = column("2010", value("06440001", 10), value("06440002", 20));
    private static final RegionColumn LATER = column("2015", value("06440001", 30), value("06440003", 40));

    @Test
    void theClassesAreMadeOfTheValuesOfAllPanels() {
        SmallMultiples maps = SmallMultiples.of(COVERAGE, List.of(EARLIER, LATER))
                .withClassification(Classification.equalIntervals(3));

        assertThat(maps.classes()).hasToString("[10.0, 20.0, 30.0, 40.0]");
    }

    @Test
    void equalColoursMeanEqualValuesOnAllPanels() {
        assertThat(SmallMultiples.of(COVERAGE, List.of(EARLIER, LATER)).toSvg())
                .contains("<title>Ort 06440001, 2010: 10 Personen</title>")
                .containsPattern("class=\"k0\" data-key=\"06440001\"[^>]*>\\s*<title>Ort 06440001, 2010")
                .containsPattern("class=\"k2\" data-key=\"06440001\"[^>]*>\\s*<title>Ort 06440001, 2015");
    }

    @Test
    void allPanelsShowTheMunicipalitiesOfAll() {
        assertThat(SmallMultiples.of(COVERAGE, List.of(EARLIER, LATER)).toSvg())
                .contains("<title>Ort 06440003, 2010: keine Angabe geliefert</title>")
                .contains("<title>Ort 06440002, 2015: keine Angabe geliefert</title>");
    }

    @Test
    void panelsAreCalledByTheirPeriodOrAsToldTo() {
        SmallMultiples maps = SmallMultiples.of(COVERAGE, List.of(EARLIER, LATER));

        assertThat(maps.toSvg()).contains(">2010</text>", ">2015</text>");
        assertThat(maps.withPanelTitles("Früher", "Später").toSvg()).contains(">Früher</text>", ">Später</text>");
    }

    @Test
    void theTableHasAColumnForEachPanel() {
        assertThat(SmallMultiples.of(COVERAGE, List.of(EARLIER, LATER))
                        .drawing()
                        .table()
                        .head())
                .containsExactly("Gemeinde", "Schlüssel", "2010", "2015");
    }

    @Test
    void panelsWithDifferentUnitsAreRefused() {
        RegionColumn other = new RegionColumn("Anteil", "%", "2010", EARLIER.values(), EARLIER.sources());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallMultiples.of(COVERAGE, List.of(EARLIER, other)))
                .withMessageContaining("[Personen, %]");
    }

    @Test
    void noPanelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SmallMultiples.of(COVERAGE, List.of()))
                .withMessageContaining("same unit");
    }

    @Test
    void columnsWithoutAnyPolygonAreRefused() {
        assertThatThrownBy(() -> SmallMultiples.of(COVERAGE, List.of(column("2010", value("09161000", 1)))))
                .isInstanceOfSatisfying(
                        OkdException.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.NO_GEOMETRY));
    }

    @Test
    void eightPanelsOfTwoDistrictsTakeLessThan200Kilobytes() {
        RegionCoverage germany = RealMapTest.germany();
        RegionColumn column = RealMapTest.columnOf(germany, "06432", "06440");
        String svg = SmallMultiples.of(germany, Collections.nCopies(8, column)).toSvg();

        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isBetween(50_000, 200_000);
    }
}
