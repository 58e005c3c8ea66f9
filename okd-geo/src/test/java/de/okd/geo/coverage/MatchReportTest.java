package de.okd.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.region.Region;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchReportTest {

    @Test
    void municipalitiesMatchByKey() {
        MatchReport report = match(facts("06440002", "06440008"), "06440002", "06440008");

        assertThat(report.matched()).hasSize(2);
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void upperLevelsAreNotExpectedToHavePolygons() {
        MatchReport report = match(facts("DG", "06", "064", "06440", "06440008"), "06440008");

        assertThat(report.factsWithoutPolygon()).isEmpty();
    }

    @Test
    void aDistrictTableAgainstMunicipalitiesIsNotMissingPolygons() {
        assertThat(match(facts("06440"), "06440008").factsWithoutPolygon()).isEmpty();
    }

    @Test
    void jointMunicipalitiesAreNotExpectedToHavePolygons() {
        assertThat(match(facts("0713101", "03153401"), "07131002").factsWithoutPolygon())
                .isEmpty();
    }

    @Test
    void independentCitiesAndCityStatesMatchUnderTheirShortKeys() {
        MatchReport report = match(facts("06411", "11"), "06411000", "11000000");

        assertThat(report.matched()).hasSize(2);
        assertThat(report.polygonsWithoutFact()).isEmpty();
    }

    @Test
    void anIndependentCityWithoutPolygonIsMissed() {
        assertThat(match(facts("06411", "06440008"), "06440008").factsWithoutPolygon())
                .containsExactly(Squares.region("06411"));
    }

    @Test
    void aMunicipalityWithoutPolygonIsMissed() {
        MatchReport report = match(facts("06437002", "06440008"), "06440008");

        assertThat(report.isComplete()).isFalse();
        assertThat(report)
                .hasToString("1 matched; 1 fact without polygon: 06437002 Ort 06437002; 0 polygons without fact");
    }

    @Test
    void polygonsWithoutFactsAreListed() {
        assertThat(match(facts("06440008"), "06440002", "06440008").polygonsWithoutFact())
                .containsExactly(Squares.region("06440002"));
    }

    private static MatchReport match(List<Region> facts, String... polygons) {
        return Squares.coverage(polygons).match(facts);
    }

    private static List<Region> facts(String... keys) {
        return Stream.of(keys).map(Squares::region).toList();
    }
}
