package de.okd.core;

import de.okd.core.dataset.Slice;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * How new a delivery is by its content: by the last day it tells of, then by when it was retrieved. What a delivery does
 * not say counts as long ago.
 *
 * @param until the last day of its latest period, or the territorial status of what has no periods
 */
record Recency(LocalDate until, LocalDateTime retrieved) implements Comparable<Recency> {
    private static final Comparator<Recency> ORDER =
            Comparator.comparing(Recency::until).thenComparing(Recency::retrieved);
    private static final int BATCH = 4096;

    /** Reads a streamed delivery to its end. */
    static Recency of(Delivery delivery) {
        return new Recency(
                lastDay(delivery),
                Objects.requireNonNullElse(delivery.provenance().retrieved(), LocalDateTime.MIN));
    }

    private static LocalDate lastDay(Delivery delivery) {
        LocalDate status = Objects.requireNonNullElse(delivery.provenance().territorialStatus(), LocalDate.MIN);
        return slices(delivery).stream()
                .map(slice -> slice.period().end())
                .max(Comparator.naturalOrder())
                .orElse(status);
    }

    private static List<Slice> slices(Delivery delivery) {
        if (delivery instanceof Delivery.Table table) {
            return table.observations().slices();
        }
        return delivery instanceof Delivery.Streamed streamed ? slices(streamed) : List.of();
    }

    private static List<Slice> slices(Delivery.Streamed streamed) {
        try (ObservationReader reader = streamed.opener().get()) {
            ObservationBatch batch = new ObservationBatch(BATCH);
            do {
                reader.read(batch);
            } while (batch.size() > 0);
            return reader.slices();
        }
    }

    @Override
    public int compareTo(Recency other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code until 2015-12-31, retrieved 2017-10-10T11:01:03}. */
    @Override
    public String toString() {
        return (until.equals(LocalDate.MIN) ? "without a date" : "until " + until)
                + (retrieved.equals(LocalDateTime.MIN) ? "" : ", retrieved " + retrieved);
    }
}
