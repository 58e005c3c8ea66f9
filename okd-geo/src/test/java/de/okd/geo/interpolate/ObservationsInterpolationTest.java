package de.okd.geo.interpolate;

import static de.okd.geo.interpolate.Columns.MEAN_AGE;
import static de.okd.geo.interpolate.Columns.MEDIAN_RENT;
import static de.okd.geo.interpolate.Columns.POPULATION;
import static de.okd.geo.interpolate.Columns.cell;
import static de.okd.geo.interpolate.Columns.observations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.geo.overlay.AreaWeights;
import de.okd.geo.overlay.Patchwork;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole datasets, whose measures know how they add up. */
class ObservationsInterpolationTest {
    /** Of three strips of a square the second lies half in each of two halves. */
    private static ArealInterpolation strips() {
        Patchwork strips = new Patchwork(List.of(
                Patchwork.box(0, 0, 250, 1000), Patchwork.box(250, 0, 750, 1000), Patchwork.box(750, 0, 1000, 1000)));
        Patchwork halves = new Patchwork(List.of(Patchwork.box(0, 0, 500, 1000), Patchwork.box(500, 0, 1000, 1000)));
        return ArealInterpolation.by(AreaWeights.between(strips.coverage(), halves.coverage()));
    }

    @Test
    void theMeasuresThatDoNotAddUpAreLeftOutWithTheirRule() {
        Observations observations =
                observations(List.of(POPULATION, MEAN_AGE, MEDIAN_RENT), "100 40 7", "40 44 50", "5 6 7");

        Interpolated result = strips().convert(observations);

        assertThat(result.observations().structure().measures()).containsExactly(POPULATION);
        assertThat(cell(result.observations(), 0, 0)).isEqualTo("120.0 ESTIMATED");
        assertThat(result.findings())
                .extracting(Finding::message)
                .contains(
                        "left out, because the numbers of parts do not make that of the whole: mean-age: a mean is not"
                                + " added over regions, median-rent: a median is not added over regions");
    }

    @Test
    void aMedianAskedForByNameIsRefusedWithItsRule() {
        Observations observations = observations(List.of(POPULATION, MEDIAN_RENT), "100 40 7", "5 6 7");
        ArealInterpolation weighted = strips().averaging("median-rent", "population");

        assertThatThrownBy(() -> weighted.convert(observations, "median-rent"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE))
                .hasMessageContaining("a median is not added over regions");
    }

    @Test
    void aMeanIsConvertedWithTheCountThatWeighsIt() {
        Observations observations = observations(List.of(POPULATION, MEAN_AGE), "100 200 7", "20 50 .");

        Observations result = strips().averaging("mean-age", "population")
                .convert(observations, "mean-age")
                .observations();

        assertThat(cell(result, 0, 0)).isEqualTo("35.0 ESTIMATED");
        assertThat(cell(result, 0, 1)).isEqualTo("50.0 INCOMPLETE");
    }

    @Test
    void aMeanDoesNotWeighAMean() {
        Observations observations = observations(List.of(POPULATION, MEAN_AGE), "100 200 7", "20 50 .");

        assertThatThrownBy(() -> strips().averaging("mean-age", "mean-age").convert(observations))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("a mean is not added over regions");
    }

    @Test
    void anUnknownMeasureIsAnErrorWithASuggestion() {
        Observations observations = observations(List.of(POPULATION), "100 200 7");

        assertThatThrownBy(() -> strips().convert(observations, "popluation"))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Did you mean \"population\"?");
    }
}
