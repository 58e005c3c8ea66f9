package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StatusOfSum;
import java.util.ArrayList;
import java.util.List;

/** Filtered sums of a {@link RandomTable} cell by cell and region by region, written out from the rules; no arrays, no atoms. */
final class SlowSums {
    private final RandomTable table;
    private final int year;
    private final List<Integer> sexes;
    private final List<Integer> ages;

    SlowSums(RandomTable table, int year, List<Integer> sexes, List<Integer> ages) {
        this.table = table;
        this.year = year;
        this.sexes = sexes;
        this.ages = ages;
    }

    /** As {@link RandomTable.Content}. */
    RandomTable.Content of(String region) {
        RandomTable.Content published = sum(cells(region));
        List<String> parts = RandomTable.parts(region);
        if (isComplete(published) || parts.isEmpty()) {
            return published;
        }
        RandomTable.Content summed = sum(parts.stream().map(this::of).toList());
        return isComplete(summed) || published.status() == ObservationStatus.ABSENT ? summed : published;
    }

    /** The sum of the absolute numbers, which bounds what rounding can do to the sum. */
    double magnitude(String region) {
        double own = cells(region).stream()
                .filter(cell -> cell.status().hasValue())
                .mapToDouble(cell -> Math.abs(cell.value()))
                .sum();
        return own
                + RandomTable.parts(region).stream()
                        .mapToDouble(this::magnitude)
                        .sum();
    }

    private List<RandomTable.Content> cells(String region) {
        List<RandomTable.Content> cells = new ArrayList<>();
        for (int sex : sexes) {
            for (int age : ages) {
                cells.add(table.content(new RandomTable.Cell(year, region, sex, age)));
            }
        }
        return cells;
    }

    private static boolean isComplete(RandomTable.Content content) {
        return content.status().hasValue() && content.status() != ObservationStatus.INCOMPLETE;
    }

    private static RandomTable.Content sum(List<RandomTable.Content> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StatusOfSum status = StatusOfSum.EMPTY;
        double value = 0;
        for (RandomTable.Content part : parts) {
            status = status.add(part.status());
            value += part.status().hasValue() ? part.value() : 0;
        }
        return new RandomTable.Content(value, status.status());
    }
}
