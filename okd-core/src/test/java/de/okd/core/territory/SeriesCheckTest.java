package de.okd.core.territory;

import static de.okd.core.territory.SmallCube.POPULATION;
import static de.okd.core.territory.SmallCube.cube;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Oracle: the crosswalk's rows, by hand. */
class SeriesCheckTest {
    private static final Crosswalk CROSSWALK = SmallCube.crosswalk(
            "2018-12-31",
            "2016-12-31 06437001 06437016 1 1",
            "2016-12-31 06437006 06437006 1 1",
            "2016-12-31 06437007 06437006 0.2 0.2",
            "2016-12-31 06437007 06437007 0.8 0.8",
            "2017-12-31 06437001 06437016 1 1",
            "2017-12-31 06437006 06437006 1 1",
            "2017-12-31 06437007 06437006 0.3 0.2",
            "2017-12-31 06437007 06437007 0.7 0.8",
            "2018-12-31 06437016 06437016 1 1",
            "2018-12-31 06437006 06437006 1 1",
            "2018-12-31 06437007 06437007 1 1");

    private static void require(Observations observations) {
        SeriesCheck.require(observations, List.of(CROSSWALK));
    }

    @Test
    void aSeriesOverAMergerIsRefusedWithTheCodesConcernedAndTheRemedy() {
        assertThatThrownBy(() -> require(cube(
                        POPULATION,
                        "2016-12-31 2018-12-31",
                        "06437001 10 -",
                        "06437016 - 11",
                        "06437006 5 6",
                        "06 9 9")))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNHARMONISED))
                .hasMessageContaining("from 2016-12-31 to 2018-12-31")
                .hasMessageContaining("3 regions changed in that time: 06437001, 06437006, 06437016")
                .hasMessageContaining("harmonise");
    }

    @Test
    void aMunicipalityThatGaveAwayAPartIsConcernedAndTheOneThatGotItToo() {
        assertThat(SeriesCheck.changed(
                        cube(POPULATION, "2017-12-31 2018-12-31", "06437007 10 9", "06437006 5 6"), List.of(CROSSWALK)))
                .extracting(Object::toString)
                .containsExactly("06437006", "06437007");
    }

    @Test
    void aDistrictIsConcernedOnlyIfItLostOrGotTerritory() {
        assertThat(SeriesCheck.changed(cube(POPULATION, "2016-12-31 2018-12-31", "06437 10 11"), List.of(CROSSWALK)))
                .isEmpty();
    }

    @Test
    void aSeriesBeforeTheChangeIsOne() {
        assertThatCode(() -> require(cube(POPULATION, "2016-12-31 2017-12-31", "06437001 10 11", "06437007 5 5")))
                .doesNotThrowAnyException();
    }

    @Test
    void aSingleDateIsNoSeries() {
        assertThatCode(() -> require(cube(POPULATION, "2018-12-31", "06437016 10", "06437001 -")))
                .doesNotThrowAnyException();
    }

    @Test
    void aHarmonisedSeriesIsOne() {
        Observations harmonised = Harmonisation.to(CROSSWALK)
                .convert(cube(POPULATION, "2016-12-31 2018-12-31", "06437001 10 -", "06437016 - 11", "06437006 5 6"))
                .observations();
        assertThatCode(() -> SeriesCheck.require(harmonised, List.of())).doesNotThrowAnyException();
    }

    @Test
    void withoutACrosswalkARegionThatIsNotListedThroughoutIsConcerned() {
        assertThat(SeriesCheck.changed(
                        cube(POPULATION, "2016 2018", "06437001 10 _", "06437016 _ 11", "06437006 5 -", "06437007 - _"),
                        List.of()))
                .extracting(Object::toString)
                .containsExactly("06437001", "06437016");
    }
}
