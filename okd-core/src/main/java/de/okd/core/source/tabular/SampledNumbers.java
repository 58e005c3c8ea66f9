package de.okd.core.source.tabular;

import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.OfficeSigns;
import java.util.Set;
import java.util.regex.Pattern;

/** How a column writes its numbers, judged by the first of them. */
final class SampledNumbers {
    private static final NumberSyntax ENGLISH = new NumberSyntax('.', ',', java.util.Map.of());
    private static final Pattern POINT_GROUPS = Pattern.compile("\\(?-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?\\)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\(?-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?\\)?");
    private static final Pattern UNGROUPED = Pattern.compile("\\(?-?\\d{4,}(?:[.,]\\d+)?\\)?");

    private SampledNumbers() {}

    /**
     * A point is a grouping sign if every number with a point could be grouped and nothing speaks against it; a comma is
     * one only if a point follows it or it occurs twice.
     */
    static NumberSyntax syntax(SampleColumn column) {
        return separators(column).withSigns(OfficeSigns.SIGNS);
    }

    private static NumberSyntax separators(SampleColumn column) {
        Set<String> texts = column.distinct();
        boolean isUngrouped =
                texts.stream().anyMatch(text -> UNGROUPED.matcher(text).matches());
        if (!isUngrouped && all(texts, '.', POINT_GROUPS)) {
            return NumberSyntax.GERMAN;
        }
        if (!isUngrouped && all(texts, ',', COMMA_GROUPS) && texts.stream().anyMatch(SampledNumbers::isSurelyEnglish)) {
            return ENGLISH;
        }
        return texts.stream().anyMatch(text -> text.indexOf(',') >= 0)
                ? NumberSyntax.DECIMAL_COMMA
                : NumberSyntax.PLAIN;
    }

    private static boolean all(Set<String> texts, char sign, Pattern groups) {
        return texts.stream()
                .filter(text -> text.indexOf(sign) >= 0)
                .allMatch(text -> groups.matcher(text).matches());
    }

    private static boolean isSurelyEnglish(String text) {
        int comma = text.indexOf(',');
        return comma >= 0 && (text.indexOf('.', comma) >= 0 || text.indexOf(',', comma + 1) >= 0);
    }
}
