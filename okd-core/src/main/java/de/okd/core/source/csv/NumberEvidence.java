package de.okd.core.source.csv;

import de.okd.core.source.cell.NumberSyntax;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the cells of one column say about how it writes numbers. {@code 1.234,5} and {@code 48.8391} leave no doubt,
 * {@code 1.234} does.
 */
final class NumberEvidence {
    private static final NumberSyntax ENGLISH = new NumberSyntax('.', ',', Map.of());
    private static final Pattern GERMAN_FOR_SURE = forSure("\\.", ",");
    private static final Pattern ENGLISH_FOR_SURE = forSure(",", "\\.");
    private static final Pattern GROUPED_IN_ENGLISH = Pattern.compile("-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern DOUBTFUL = Pattern.compile("-?[1-9]\\d{0,2}[.,]\\d{3}");

    private final long german;
    private final long english;
    private final boolean isGroupedInEnglish;
    private final Optional<String> doubtful;

    NumberEvidence(List<String> cells) {
        german = count(cells, GERMAN_FOR_SURE);
        english = count(cells, ENGLISH_FOR_SURE);
        isGroupedInEnglish = count(cells, GROUPED_IN_ENGLISH) > 0;
        doubtful =
                cells.stream().filter(cell -> DOUBTFUL.matcher(cell).matches()).findFirst();
    }

    private static Pattern forSure(String grouping, String decimal) {
        String group = grouping + "\\d{3}";
        return Pattern.compile("-?(?:\\d{1,3}(?:" + group + ")+" + decimal + "\\d+|\\d{1,3}(?:" + group
                + "){2,}|(?:\\d{4,}|0)" + decimal + "\\d+|\\d+" + decimal + "(?:\\d{1,2}|\\d{4,}))");
    }

    private static long count(List<String> cells, Pattern pattern) {
        return cells.stream().filter(cell -> pattern.matcher(cell).matches()).count();
    }

    /** How the column writes, by the majority of its cells; empty if they leave it open. */
    Optional<NumberSyntax> syntax() {
        if (german == english) {
            return Optional.empty();
        }
        return Optional.of(german > english ? NumberSyntax.GERMAN : isGroupedInEnglish ? ENGLISH : NumberSyntax.PLAIN);
    }

    boolean isContradictory() {
        return german > 0 && english > 0;
    }

    /** A number as {@code 1.234} of a column where nothing says what it means. */
    Optional<String> findDoubtful() {
        return syntax().isPresent() ? Optional.empty() : doubtful;
    }
}
