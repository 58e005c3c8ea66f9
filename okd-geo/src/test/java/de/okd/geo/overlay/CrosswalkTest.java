package de.okd.geo.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.Region;
import de.okd.core.territory.Harmonisation;
import de.okd.core.territory.Harmonised;
import de.okd.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

class CrosswalkTest {
    private static final LocalDate BEFORE = LocalDate.of(2015, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2020, 1, 1);
    private static final Measure POPULATION = new Measure("population", "Bevölkerung", "Anzahl", Aggregation.STOCK);

    private static Crosswalk crosswalk(List<Geometry> before, List<Geometry> after) {
        return AreaWeights.between(new Patchwork(before).coverage(), new Patchwork(after).coverage())
                .toCrosswalk(BEFORE, AFTER, 0.01);
    }

    private static List<Geometry> strips(double middle) {
        return List.of(Patchwork.box(0, 0, middle, 1000), Patchwork.box(middle, 0, 1000, 1000));
    }

    @Test
    void aMergerGivesWholeRegionsAway() {
        assertThat(crosswalk(strips(500), List.of(Patchwork.box(0, 0, 1000, 1000)))
                        .shares())
                .extracting(Share::from, Share::to, Share::area)
                .containsExactly(
                        tuple(Patchwork.key(0), Patchwork.key(0), 1.0), tuple(Patchwork.key(1), Patchwork.key(0), 1.0));
    }

    @Test
    void sliversOfGeneralisedBordersAreLeftOut() {
        assertThat(crosswalk(strips(500), strips(503)).shares())
                .extracting(Share::from, Share::to)
                .containsExactly(tuple(Patchwork.key(0), Patchwork.key(0)), tuple(Patchwork.key(1), Patchwork.key(1)));
    }

    @Test
    void aRegionThatIsNotWhollyCoveredIsRefused() {
        assertThatThrownBy(() -> crosswalk(strips(500), List.of(Patchwork.box(0, 0, 750, 1000))))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("06001001 (50.0 % inside)")
                .hasMessageContaining("ArealInterpolation");
    }

    @Test
    void observationsAreHarmonisedWithIt() {
        Crosswalk crosswalk = crosswalk(
                List.of(Patchwork.box(0, 0, 400, 1000), Patchwork.box(400, 0, 1000, 1000)),
                List.of(Patchwork.box(0, 0, 550, 1000), Patchwork.box(550, 0, 1000, 1000)));
        Observations.Builder builder = Observations.builder(
                new DatasetStructure("t", "Tabelle", List.of(), List.of(POPULATION), ""),
                List.of(new Region(Patchwork.key(0), "A"), new Region(Patchwork.key(1), "B")),
                List.of(new Slice(Period.year(2015), POPULATION, List.of())));
        builder.set(0, 0, 100, ObservationStatus.NORMAL).set(0, 1, 200, ObservationStatus.NORMAL);

        Harmonised harmonised = Harmonisation.to(crosswalk).convert(builder.build());

        assertThat(harmonised.observations().value(0, 0)).isEqualTo(150);
        assertThat(harmonised.observations().status(0, 0)).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(harmonised.observations().value(0, 1)).isEqualTo(150);
    }
}
