package de.okd.geo.join;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts the rows of each region, separately for each combination of period and codes that occurs in any. */
final class Tallies {
    private static final int MOST_NUMBERS = 1 << 24;
    private static final Comparator<List<String>> BY_TEXT = Comparator.comparing(texts -> String.join("\0", texts));

    private final SortedMap<List<String>, int[]> counts = new TreeMap<>(BY_TEXT);
    private final int regions;
    private int undated;

    private Tallies(int regions) {
        this.regions = regions;
    }

    /** @param periodColumn empty if all rows have one period; else its texts come first in each combination */
    static Tallies of(LocatedRecords located, String periodColumn, List<String> codes) {
        Tallies tallies = new Tallies(located.join().coverage().keys().size());
        List<String> columns = new ArrayList<>(codes);
        if (!periodColumn.isEmpty()) {
            columns.add(0, periodColumn);
        }
        if (columns.isEmpty()) {
            tallies.add(located.match());
        } else {
            tallies.add(located, columns, !periodColumn.isEmpty());
        }
        return tallies;
    }

    private void add(PointMatch match) {
        counts.put(List.of(), new int[regions]);
        for (int row = 0; row < match.size(); row++) {
            count(List.of(), match.index(row));
        }
    }

    private void add(LocatedRecords located, List<String> columns, boolean dated) {
        PointMatch match = located.match();
        try (RecordRows rows = located.records().open(columns)) {
            for (int row = 0; rows.next(); row++) {
                List<String> texts = texts(rows, columns.size());
                if (dated && Period.find(texts.get(0)).isEmpty()) {
                    undated++;
                } else {
                    count(texts, match.index(row));
                }
            }
        }
    }

    private static List<String> texts(RecordRows rows, int columns) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            String text = rows.text(column);
            texts.add(text.isEmpty() ? RegionCount.NOT_STATED : text);
        }
        return texts;
    }

    private void count(List<String> texts, int region) {
        if (region >= 0) {
            counts.computeIfAbsent(texts, this::noneYet)[region]++;
        }
    }

    private int[] noneYet(List<String> texts) {
        if ((counts.size() + 1L) * regions > MOST_NUMBERS) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not count the rows: there are more than " + counts.size()
                            + " combinations of period and codes, and " + regions
                            + " regions for each. Count by columns with fewer different values.");
        }
        return new int[regions];
    }

    SortedMap<List<String>, int[]> counts() {
        return counts;
    }

    /** How many rows have no period that can be read. */
    int undated() {
        return undated;
    }
}
