package de.okd.core.territory;

import static de.okd.core.territory.SmallCube.AREA;
import static de.okd.core.territory.SmallCube.MEAN_AGE;
import static de.okd.core.territory.SmallCube.POPULATION;
import static de.okd.core.territory.SmallCube.cell;
import static de.okd.core.territory.SmallCube.cube;
import static de.okd.core.territory.SmallCube.keys;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Oracle: sums and shares of round numbers, by hand. */
class HarmonisationTest {
    /** 001 and 002 became 016 in 2018; 003 was divided between 004 and 005; 006 stayed. */
    private static final Crosswalk CROSSWALK = SmallCube.crosswalk(
            "2018-12-31",
            "2017-12-31 06437001 06437016 1 1",
            "2017-12-31 06437002 06437016 1 1",
            "2017-12-31 06437003 06437004 0.25 0.6",
            "2017-12-31 06437003 06437005 0.75 0.4",
            "2017-12-31 06437004 06437004 1 1",
            "2017-12-31 06437005 06437005 1 1",
            "2017-12-31 06437006 06437006 1 1",
            "2018-12-31 06437016 06437016 1 1",
            "2018-12-31 06437004 06437004 1 1",
            "2018-12-31 06437005 06437005 1 1",
            "2018-12-31 06437006 06437006 1 1");

    private static Harmonised convert(Observations observations) {
        return Harmonisation.to(CROSSWALK).convert(observations);
    }

    @Test
    void aMergerIsTheSumOfItsParts() {
        Harmonised result =
                convert(cube(POPULATION, "2017-12-31 2018-12-31", "06437001 10 -", "06437002 20 -", "06437016 - 31"));
        assertThat(keys(result.observations())).containsExactly("06437016");
        assertThat(cell(result.observations(), 0, "06437016")).isEqualTo("30.0 NORMAL");
        assertThat(cell(result.observations(), 1, "06437016")).isEqualTo("31.0 NORMAL");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aSplitIsDividedByInhabitantsEstimatedAndFlagged() {
        Harmonised result = convert(cube(POPULATION, "2017-12-31", "06437003 100", "06437004 10", "06437005 20"));
        assertThat(cell(result.observations(), 0, "06437004")).isEqualTo("35.0 ESTIMATED");
        assertThat(cell(result.observations(), 0, "06437005")).isEqualTo("95.0 ESTIMATED");
        assertThat(keys(result.observations())).doesNotContain("06437003");
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.ESTIMATED);
            assertThat(finding.message())
                    .startsWith("06437003 of 2017-12-31 was split by inhabitants among 06437004 (0.2500),"
                            + " 06437005 (0.7500)");
        });
    }

    @Test
    void landIsDividedByAreaUnlessTheCallerChooses() {
        Observations area = cube(AREA, "2017-12-31", "06437003 100", "06437004 10", "06437005 20");
        assertThat(cell(convert(area).observations(), 0, "06437004")).isEqualTo("70.0 ESTIMATED");
        Observations chosen = Harmonisation.to(CROSSWALK)
                .weighing("area", Weight.POPULATION)
                .convert(area)
                .observations();
        assertThat(cell(chosen, 0, "06437004")).isEqualTo("35.0 ESTIMATED");
    }

    @Test
    void aMissingWeightIsReplacedByOneThatIsThere() {
        Harmonised result = Harmonisation.to(CROSSWALK)
                .weighing("population", Weight.EMPLOYMENT)
                .convert(cube(POPULATION, "2017-12-31", "06437003 100", "06437004 10", "06437005 20"));
        assertThat(cell(result.observations(), 0, "06437004")).isEqualTo("35.0 ESTIMATED");
        assertThat(result.findings()).first().asString().contains("split by inhabitants");
    }

    /** As published for areas without inhabitants: every part has all of nothing. */
    @Test
    void weightsThatSumToTwoDoNotDoubleAnything() {
        Crosswalk doubled = SmallCube.crosswalk(
                "2018-12-31", "2017-12-31 06437003 06437004 1 1", "2017-12-31 06437003 06437005 1 1");
        Observations result = Harmonisation.to(doubled)
                .convert(cube(POPULATION, "2017-12-31", "06437003 100"))
                .observations();
        assertThat(cell(result, 0, "06437004")).isEqualTo("50.0 ESTIMATED");
        assertThat(cell(result, 0, "06437005")).isEqualTo("50.0 ESTIMATED");
    }

    @Test
    void aSecretPartMakesTheSumIncompleteAndIsCounted() {
        Harmonised result = convert(cube(POPULATION, "2017-12-31", "06437001 10", "06437002 ."));
        assertThat(cell(result.observations(), 0, "06437016")).isEqualTo("10.0 INCOMPLETE");
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.INCOMPLETE_SUM);
            assertThat(finding.message()).contains("1 sums of 06437016", "incomplete (1 secret part)");
            assertThat(finding.place().region()).isEqualTo("06437016");
        });
    }

    @Test
    void aPartTheTableDoesNotListMakesTheSumIncomplete() {
        Harmonised result = convert(cube(POPULATION, "2017-12-31", "06437001 10", "06437006 5"));
        assertThat(cell(result.observations(), 0, "06437016")).isEqualTo("10.0 INCOMPLETE");
        assertThat(result.findings()).singleElement().asString().contains("incomplete (1 missing part)");
    }

    @Test
    void whatDidNotChangeKeepsItsStatus() {
        Observations before = cube(POPULATION, "2017-12-31 2018-12-31", "06437006 . 5s", "06437 40 -");
        Observations after = convert(before).observations();
        assertThat(cell(after, 0, "06437006")).isEqualTo("NaN SECRET");
        assertThat(cell(after, 1, "06437006")).isEqualTo("5.0 ESTIMATED");
        assertThat(cell(after, 0, "06437")).isEqualTo("40.0 NORMAL");
        assertThat(cell(after, 1, "06437")).isEqualTo("0.0 ZERO");
    }

    @Test
    void aMeanIsKeptWhereNothingChangedAndLeftOutWithItsRuleWhereSomethingDid() {
        Harmonised result =
                convert(cube(MEAN_AGE, "2017-12-31", "06437001 40", "06437002 44", "06437006 42", "06437 43"));
        assertThat(cell(result.observations(), 0, "06437006")).isEqualTo("42.0 NORMAL");
        assertThat(cell(result.observations(), 0, "06437016")).isEqualTo("NaN ABSENT");
        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Finding.Code.NOT_HARMONISED);
            assertThat(finding.message())
                    .startsWith("mean-age: a mean is not added over regions")
                    .endsWith("06437016");
        });
    }

    @Test
    void aPeriodTheCrosswalkDoesNotReachIsLeftOutAndSaid() {
        Harmonised result = convert(cube(POPULATION, "2015-12-31 2017-12-31 2019-12-31", "06437006 1 2 3"));
        assertThat(result.observations().slices()).hasSize(1);
        assertThat(result.findings()).singleElement().asString().contains("no shares for 2015-12-31, 2019-12-31");
    }

    @Test
    void aMunicipalityTheCrosswalkDoesNotKnowIsKeptAndSaid() {
        Harmonised result = convert(cube(POPULATION, "2017-12-31", "06437006 2", "09162000 9", "09771130 3"));
        assertThat(cell(result.observations(), 0, "09771130")).isEqualTo("3.0 NORMAL");
        assertThat(result.findings()).singleElement().asString().contains("2 municipalities are not in the crosswalk");
    }

    @Test
    void aPeriodAfterTheChangeAndBeforeTheNextStatusUsesTheNext() {
        Harmonised result = convert(cube(POPULATION, "2018-06-30", "06437016 31", "06437006 5"));
        assertThat(cell(result.observations(), 0, "06437016")).isEqualTo("31.0 NORMAL");
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aPeriodBeforeTheChangeUsesTheStatusBefore() {
        Harmonised result = convert(cube(POPULATION, "2018-06-30", "06437001 10", "06437002 20"));
        assertThat(cell(result.observations(), 0, "06437016")).isEqualTo("30.0 NORMAL");
    }

    @Test
    void anIndependentCityIsFoundByItsDistrictKeyAndKeepsIt() {
        Crosswalk city = SmallCube.crosswalk(
                "2021-12-31", "2020-12-31 06411000 06411000 1 1", "2020-12-31 06432001 06411000 1 1");
        Harmonised result =
                Harmonisation.to(city).convert(cube(POPULATION, "2020-12-31", "06411 100", "06432001 7", "06432 9"));
        assertThat(keys(result.observations())).containsExactly("06411", "06432");
        assertThat(cell(result.observations(), 0, "06411")).isEqualTo("107.0 NORMAL");
        assertThat(result.findings())
                .singleElement()
                .asString()
                .contains("went from one district to another", "06411, 06432");
    }

    @Test
    void anUnlistedRegionIsNamedByTheRegisterElseByItsKey() {
        Observations parts = cube(POPULATION, "2017-12-31", "06437001 10", "06437002 20");
        Region oberzent = new Region(RegionKey.parse("06437016"), "Oberzent, Stadt");
        assertThat(Harmonisation.to(CROSSWALK)
                        .naming(new RegionRegister(List.of(oberzent)))
                        .convert(parts)
                        .observations()
                        .regions())
                .containsExactly(oberzent);
        assertThat(convert(parts).observations().regions())
                .extracting(Region::name)
                .containsExactly("06437016");
    }

    @Test
    void theTitleNamesTheStatus() {
        assertThat(convert(cube(POPULATION, "2017-12-31", "06437006 1"))
                        .observations()
                        .structure()
                        .title())
                .isEqualTo("Tabelle (Gebietsstand 2018-12-31)");
    }
}
