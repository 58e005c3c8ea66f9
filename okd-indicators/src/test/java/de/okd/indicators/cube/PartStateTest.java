package de.okd.indicators.cube;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StatusOfSum;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The byte that stands for what is known of a sum. Oracle: {@link StatusOfSum}. */
class PartStateTest {

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void onePartKeepsItsStatus(ObservationStatus status) {
        byte state = PartState.of(status.number());
        assertThat(PartState.status(state)).isEqualTo(status);
        assertThat(PartState.hasValue(state)).isEqualTo(status.hasValue());
    }

    @Test
    void statesMergedInAnyGroupingAreThoseOfTheSum() {
        for (long seed = 1; seed <= 20_000; seed++) {
            Random random = new Random(seed);
            StatusOfSum slow = StatusOfSum.EMPTY;
            byte left = PartState.EMPTY;
            byte right = PartState.EMPTY;
            int parts = 2 + random.nextInt(5);
            for (int i = 0; i < parts; i++) {
                ObservationStatus part = ObservationStatus.of(random.nextInt(13));
                slow = slow.add(part);
                if (random.nextBoolean()) {
                    left = PartState.merge(left, PartState.of(part.number()));
                } else {
                    right = PartState.merge(PartState.of(part.number()), right);
                }
            }
            byte state = PartState.merge(left, right);
            assertThat(PartState.status(state)).as("seed %d", seed).isEqualTo(slow.status());
            assertThat(PartState.isComplete(state)).as("seed %d", seed).isEqualTo(slow.isComplete());
        }
    }
}
