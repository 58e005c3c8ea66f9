package de.okd.core.store;

import com.google.common.collect.Multimaps;
import de.okd.core.source.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Which versions of each dataset to keep; the current one is always kept. */
public sealed interface Retention {

    /** Keeps the newest versions of each dataset, at least one. */
    static Retention last(int versions) {
        return new Last(versions);
    }

    /** Keeps what was loaded at this moment or later, and what was current at it. */
    static Retention since(Instant moment) {
        return new Since(moment);
    }

    /** The newest versions, so many. */
    record Last(int versions) implements Retention {
        public Last {
            if (versions < 1) {
                throw new IllegalArgumentException("At least one version is kept, not " + versions);
            }
        }

        @Override
        public List<Version> expiredOf(List<Version> history) {
            return history.subList(0, Math.max(0, history.size() - versions));
        }
    }

    /** Those that were current at a moment or later. */
    record Since(Instant moment) implements Retention {
        @Override
        public List<Version> expiredOf(List<Version> history) {
            int current = 0;
            while (current + 1 < history.size()
                    && !history.get(current + 1).loadedAt().isAfter(moment)) {
                current++;
            }
            return history.subList(0, current);
        }
    }

    /**
     * Those that are not kept.
     *
     * @param history the versions of one dataset, oldest first
     */
    List<Version> expiredOf(List<Version> history);

    /** Those of all datasets that are not kept, oldest first. */
    default List<Version> expired(Collection<Version> versions) {
        List<Version> expired = new ArrayList<>();
        Multimaps.index(versions, Version::dataset)
                .asMap()
                .values()
                .forEach(history -> expired.addAll(expiredOf(List.copyOf(history))));
        return List.copyOf(expired);
    }
}
