package de.okd.indicators.result;

import de.okd.core.dataset.ObservationStatus;
import java.util.BitSet;

/**
 * A column in which some regions have no value because it would make no sense.
 *
 * @param computed the column with all values
 * @param blocked the positions of the regions concerned
 */
public record BlockedColumn(ValueColumn computed, BitSet blocked) implements ValueColumn {
    public BlockedColumn {
        blocked = (BitSet) blocked.clone();
    }

    @Override
    public ColumnHeading heading() {
        return computed.heading();
    }

    @Override
    public int size() {
        return computed.size();
    }

    @Override
    public double value(int region) {
        return blocked.get(region) ? Double.NaN : computed.value(region);
    }

    @Override
    public ObservationStatus status(int region) {
        return blocked.get(region) ? ObservationStatus.BLOCKED : computed.status(region);
    }

    @Override
    public double numerator(int region) {
        return computed.numerator(region);
    }

    @Override
    public double denominator(int region) {
        return computed.denominator(region);
    }

    @Override
    public double coverage(int region) {
        return blocked.get(region) ? Double.NaN : computed.coverage(region);
    }
}
