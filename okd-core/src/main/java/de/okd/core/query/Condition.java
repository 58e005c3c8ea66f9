package de.okd.core.query;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.time.Period;
import java.util.List;

/** What an observation must meet to be part of an answer; all conditions of a query must be met. */
public sealed interface Condition {

    /** The region lies in another, or is it. */
    record Within(RegionKey region) implements Condition {}

    /** The region is of a level; independent cities and city states stand for themselves at the levels below. */
    record AtLevel(RegionLevel level) implements Condition {}

    /** The region is one of these. */
    record Regions(List<RegionKey> keys) implements Condition {
        public Regions {
            keys = List.copyOf(keys);
        }
    }

    /** The period is one of these. */
    record Periods(List<Period> periods) implements Condition {
        public Periods {
            periods = List.copyOf(periods);
        }
    }

    /** The period is one of those from the first to the last, both included. */
    record Between(Period first, Period last) implements Condition {}

    /** The code of a dimension is one of these. */
    record Codes(String dimension, List<String> ids) implements Condition {
        public Codes {
            ids = List.copyOf(ids);
        }
    }

    /** The age band is one of those that together make up the interval. */
    record Ages(AgeBand interval) implements Condition {}

    /** The measure is one of these. */
    record Measures(List<String> ids) implements Condition {
        public Measures {
            ids = List.copyOf(ids);
        }
    }

    /** There is a value, and it lies between these, both included. */
    record ValueBetween(double least, double most) implements Condition {}

    /** The status is one of these. */
    record HasStatus(List<ObservationStatus> statuses) implements Condition {
        public HasStatus {
            statuses = List.copyOf(statuses);
        }
    }

    /** @param key as {@link RegionKey#parse} reads it */
    static Condition within(String key) {
        return new Within(RegionKey.parse(key));
    }

    static Condition level(RegionLevel level) {
        return new AtLevel(level);
    }

    /** @param keys as {@link RegionKey#parse} reads them */
    static Condition regions(String... keys) {
        return new Regions(List.of(keys).stream().map(RegionKey::parse).toList());
    }

    static Condition period(Period... periods) {
        return new Periods(List.of(periods));
    }

    static Condition between(Period first, Period last) {
        return new Between(first, last);
    }

    static Condition code(String dimension, String id) {
        return new Codes(dimension, List.of(id));
    }

    static Condition codes(String dimension, String... ids) {
        return new Codes(dimension, List.of(ids));
    }

    /** Completed years of age, both ends included; {@link AgeBand#OPEN} for "and older". */
    static Condition ages(int from, int to) {
        return new Ages(new AgeBand(from, to));
    }

    static Condition measure(String... ids) {
        return new Measures(List.of(ids));
    }

    static Condition valueBetween(double least, double most) {
        return new ValueBetween(least, most);
    }

    static Condition valueAtLeast(double least) {
        return new ValueBetween(least, Double.POSITIVE_INFINITY);
    }

    static Condition valueAtMost(double most) {
        return new ValueBetween(Double.NEGATIVE_INFINITY, most);
    }

    static Condition status(ObservationStatus... statuses) {
        return new HasStatus(List.of(statuses));
    }
}
