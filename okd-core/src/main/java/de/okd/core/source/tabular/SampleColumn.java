package de.okd.core.source.tabular;

import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.OfficeSigns;
import de.okd.core.source.cell.ValueCell;
import de.okd.core.time.Period;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The first cells of a column and what they look like.
 *
 * @param cells as texts, null where blank
 * @param distinct the texts that occur
 */
record SampleColumn(String name, List<@Nullable String> cells, Set<String> distinct) {
    private static final double NEARLY_ALL = 0.9;

    static SampleColumn of(String name, List<@Nullable String> cells) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String cell : cells) {
            if (cell != null) {
                distinct.add(cell);
            }
        }
        return new SampleColumn(name, Collections.unmodifiableList(new ArrayList<>(cells)), distinct);
    }

    boolean isEmpty() {
        return distinct.isEmpty();
    }

    private boolean nearlyAll(Predicate<String> test) {
        return !isEmpty() && distinct.stream().filter(test).count() >= NEARLY_ALL * distinct.size();
    }

    boolean looksLikePeriods() {
        return nearlyAll(text -> Period.find(text.replace("T00:00", "")).isPresent());
    }

    /** Keys of municipalities and districts are recognised by themselves, two digits only by the column's name. */
    boolean looksLikeRegions() {
        return !looksLikePeriods()
                && nearlyAll(text -> RegionText.find(text).isPresent())
                && (distinct.stream().anyMatch(text -> text.length() >= 4) || ColumnWords.namesRegion(name));
    }

    boolean looksLikeStatus() {
        return ColumnWords.namesStatus(name)
                && distinct.stream().allMatch(text -> StatusText.find(text).isPresent());
    }

    boolean looksLikeValues() {
        return nearlyAll(SampleColumn::isValue) && distinct.stream().anyMatch(SampleColumn::hasDigit);
    }

    /** Whole numbers that repeat are codes rather than amounts. */
    boolean hasFewIntegers() {
        return distinct.stream()
                        .allMatch(text -> text.length() <= 9 && text.chars().allMatch(Character::isDigit))
                && distinct.size() * 2 <= cells.size();
    }

    private static boolean isValue(String text) {
        return reads(NumberSyntax.GERMAN, text) || reads(NumberSyntax.PLAIN, text);
    }

    private static boolean reads(NumberSyntax syntax, String text) {
        return new ValueCell(syntax.withSigns(OfficeSigns.SIGNS), StandardCharsets.UTF_8).read(text);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
