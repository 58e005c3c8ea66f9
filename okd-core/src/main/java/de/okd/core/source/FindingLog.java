package de.okd.core.source;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Findings about a table of any length: the first of each kind as they are, the rest counted, so that a file of nothing
 * but broken rows needs no more memory than others and nothing is lost silently. Used by one thread.
 */
public final class FindingLog {
    /** How many findings of a kind are kept in full. */
    public static final int KEPT = 1000;

    private final Place place;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Finding.Code, Long> counts = new EnumMap<>(Finding.Code.class);

    /** @param place of what was left out, usually the file */
    public FindingLog(Place place) {
        this.place = place;
    }

    public void add(Finding finding) {
        if (counts.merge(finding.code(), 1L, Long::sum) <= KEPT) {
            kept.add(finding);
        }
    }

    /** Those kept, in the order they were added, then one for each kind of which some were left out, with their number. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(kept);
        counts.forEach((code, count) -> {
            if (count > KEPT) {
                all.add(new Finding(
                        code, (count - KEPT) + " more findings of this kind are counted, but not listed.", place));
            }
        });
        return all;
    }
}
