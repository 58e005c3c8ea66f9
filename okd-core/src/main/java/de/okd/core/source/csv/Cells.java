package de.okd.core.source.csv;

import com.google.common.base.CharMatcher;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/** A record as texts, for the few that are looked at as a whole. */
final class Cells {
    private static final CharMatcher LINE_BREAKS = CharMatcher.anyOf("\r\n");

    private Cells() {}

    /** The cells without surrounding blanks; line breaks inside are blanks. */
    static List<String> of(RecordScanner record, Charset charset) {
        List<String> cells = new ArrayList<>(record.cells());
        for (int column = 0; column < record.cells(); column++) {
            int to = record.to(column);
            int from = record.from(column);
            String cell = new String(record.bytes(), from, to - from, charset).strip();
            cells.add(LINE_BREAKS.collapseFrom(cell, ' '));
        }
        return cells;
    }

    static boolean isBlank(List<String> cells) {
        return filled(cells) == 0;
    }

    /** How many cells there are without the empty ones at the end. */
    static int filled(List<String> cells) {
        int filled = cells.size();
        while (filled > 0 && cells.get(filled - 1).isEmpty()) {
            filled--;
        }
        return filled;
    }
}
