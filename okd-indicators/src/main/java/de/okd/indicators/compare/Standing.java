package de.okd.indicators.compare;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.indicators.result.ColumnHeading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a region stands in one indicator at one time.
 *
 * @param region the region
 * @param heading what the value is about
 * @param value {@code NaN} if there is none
 * @param status of the value
 * @param against the reference, or null if the comparison has none
 * @param place among the peers, or null for a value without number and for a region without peers
 */
public record Standing(
        Region region,
        ColumnHeading heading,
        double value,
        ObservationStatus status,
        @Nullable Against against,
        @Nullable Place place) {

    public Optional<Against> findAgainst() {
        return Optional.ofNullable(against);
    }

    public Optional<Place> findPlace() {
        return Optional.ofNullable(place);
    }
}
