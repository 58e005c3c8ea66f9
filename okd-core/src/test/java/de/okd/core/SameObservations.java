package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.RegionKey;
import java.util.HashMap;
import java.util.Map;

/** Compares cubes cell by cell, whatever the order of their regions. */
public final class SameObservations {
    private record Cell(Slice slice, RegionKey region) {}

    private record Content(double value, ObservationStatus status) {}

    private SameObservations() {}

    public static void assertSame(Observations actual, Observations expected) {
        assertThat(actual.structure()).isEqualTo(expected.structure());
        assertThat(actual.slices()).isEqualTo(expected.slices());
        assertThat(actual.regions()).containsExactlyInAnyOrderElementsOf(expected.regions());
        assertThat(cells(actual).equals(cells(expected)))
                .as("every cell of " + expected.structure().id())
                .isTrue();
    }

    /** Every delivered cell; record equality takes NaN as equal to NaN. */
    private static Map<Cell, Content> cells(Observations observations) {
        Map<Cell, Content> cells = new HashMap<>();
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            for (int region = 0; region < observations.regions().size(); region++) {
                if (observations.isPresent(slice, region)) {
                    cells.put(
                            new Cell(
                                    observations.slices().get(slice),
                                    observations.regions().get(region).key()),
                            new Content(observations.value(slice, region), observations.status(slice, region)));
                }
            }
        }
        return cells;
    }
}
