package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Findings of a table of any length: of each kind the first thousand, and how many more there were. */
final class CappedFindings {
    private static final int CAP = 1000;

    private final Place file;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Finding.Code, Long> counts = new EnumMap<>(Finding.Code.class);

    CappedFindings(Place file) {
        this.file = file;
    }

    /** @param message made only if the finding is kept */
    void add(Finding.Code code, Supplier<String> message, Place place) {
        if (counts.merge(code, 1L, Long::sum) <= CAP) {
            kept.add(new Finding(code, message.get(), place));
        }
    }

    void addAll(List<Finding> findings) {
        kept.addAll(findings);
    }

    /** How many there were of a kind, kept or not. */
    long count(Finding.Code code) {
        return counts.getOrDefault(code, 0L);
    }

    List<Finding> all() {
        List<Finding> all = new ArrayList<>(kept);
        counts.forEach((code, count) -> {
            if (count > CAP) {
                all.add(new Finding(code, (count - CAP) + " more of this kind, not listed", file));
            }
        });
        return all;
    }
}
