package de.okd.core.source.tabular;

import de.okd.core.source.Rows;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Numbers what the cells of a column mean: texts that mean the same share a number, and each text is understood once.
 *
 * @param <T> what a text means
 */
final class KeyColumn<T> {
    static final int BLANK = -1;
    static final int UNREADABLE = -2;
    private static final int NEW = -3;

    private final ColumnTexts texts;
    private final int labelColumn;
    private final BiFunction<String, String, Optional<T>> meaning;
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> entries = new ArrayList<>();
    private final List<String> firstTexts = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private int[] byText = filled(64);
    private int blank = NEW;

    /**
     * @param labelColumn where labels stand, or -1 if the texts are their own labels
     * @param meaning of a text and its label; empty if it cannot be read
     */
    KeyColumn(int[] columns, int labelColumn, Charset charset, BiFunction<String, String, Optional<T>> meaning) {
        this.texts = ColumnTexts.of(columns, charset);
        this.labelColumn = labelColumn;
        this.meaning = meaning;
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NEW);
        return array;
    }

    /** The number of what the row's cell means, {@link #BLANK} or {@link #UNREADABLE}. */
    int number(Rows rows) {
        int text = texts.number(rows);
        if (text < 0) {
            return BLANK;
        }
        if (text >= byText.length) {
            int known = byText.length;
            byText = Arrays.copyOf(byText, Math.max(text + 1, known * 2));
            Arrays.fill(byText, known, byText.length, NEW);
        }
        if (byText[text] == NEW) {
            byText[text] = learn(texts.text(text), rows);
        }
        return byText[text];
    }

    /** Like {@link #number} where a blank cell means something too. */
    int numberOrBlank(Rows rows) {
        int number = number(rows);
        if (number == BLANK) {
            blank = blank == NEW ? learn("", rows) : blank;
            return blank;
        }
        return number;
    }

    private int learn(String text, Rows rows) {
        String label = labelColumn < 0 ? text : rows.text(labelColumn);
        String known = label == null ? text : label;
        return meaning.apply(text, known)
                .map(entry -> number(entry, text, known))
                .orElse(UNREADABLE);
    }

    private int number(T entry, String text, String label) {
        Integer number = numbers.putIfAbsent(entry, entries.size());
        if (number != null) {
            return number;
        }
        entries.add(entry);
        firstTexts.add(text);
        labels.add(label);
        return entries.size() - 1;
    }

    /** What occurred, by number; the list grows, its entries never change. */
    List<T> entries() {
        return Collections.unmodifiableList(entries);
    }

    String firstText(int number) {
        return firstTexts.get(number);
    }

    String label(int number) {
        return labels.get(number);
    }
}
