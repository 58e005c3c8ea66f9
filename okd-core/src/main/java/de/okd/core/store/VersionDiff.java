package de.okd.core.store;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one version of a dataset to another. Observations are the same if region, period, measure and codes
 * are; labels and the order of columns do not matter.
 *
 * @param before the version compared with
 * @param after the version compared
 * @param added how many observations only {@code after} has
 * @param removed how many only {@code before} has
 * @param revised how many have another value or status
 * @param changes the first {@link #MOST_CHANGES} of them, by region, period, measure and codes
 */
public record VersionDiff(Version before, Version after, long added, long removed, long revised, List<Change> changes) {
    /** How many changes are listed; the counts are of all. */
    public static final int MOST_CHANGES = 100_000;

    public VersionDiff {
        changes = List.copyOf(changes);
    }

    /** An observed value and what it is worth. */
    public record Cell(double value, ObservationStatus status) {
        @Override
        public String toString() {
            return status.hasValue() ? String.format(Locale.ROOT, "%s%s", value, status.sign()) : status.sign();
        }
    }

    /**
     * An observation that changed.
     *
     * @param codes one per dimension, by the dimensions' names
     * @param before null if it was added
     * @param after null if it was removed
     */
    public record Change(
            RegionKey region,
            Period period,
            String measure,
            List<String> codes,
            @Nullable Cell before,
            @Nullable Cell after) {
        public Change {
            codes = List.copyOf(codes);
        }

        @Override
        public String toString() {
            String breakdown = codes.stream().map(code -> ", " + code).collect(Collectors.joining());
            return region + ", " + period + ", " + measure + breakdown + ": " + (before == null ? "none" : before)
                    + " -> " + (after == null ? "none" : after);
        }
    }

    public boolean isEmpty() {
        return added + removed + revised == 0;
    }

    /** The counts, and one line per listed change. */
    @Override
    public String toString() {
        long left = added + removed + revised - changes.size();
        return before.dataset() + ", version " + before.number() + " to " + after.number() + ": " + added
                + " observations added, " + removed + " removed, " + revised + " revised"
                + changes.stream().map(change -> "\n  " + change).collect(Collectors.joining())
                + (left > 0 ? "\n  and " + left + " more" : "");
    }
}
