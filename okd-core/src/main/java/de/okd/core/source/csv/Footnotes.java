package de.okd.core.source.csv;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.FindingLog;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines with one cell where rows have several: footnotes if no row follows, else rows that lack cells. Which of the two is
 * known only when the next row or the end is reached.
 */
final class Footnotes {
    private static final int MAX_PENDING = FindingLog.KEPT;
    private static final Pattern MARK = Pattern.compile(
            "\"?(?:_{3,}|-{5,}|Quelle|©|\\(c\\)|\\*|\\d+\\)|Anmerkung|Hinweis|Fußnote|Copyright|Zeichenerklärung).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

    private final FindingLog log;
    private final Place place;
    private final List<Finding> pending = new ArrayList<>();

    Footnotes(FindingLog log, Place place) {
        this.log = log;
        this.place = place;
    }

    /** Whether a row whose first cell alone is filled begins like a footnote. */
    static boolean isMarked(String line) {
        return MARK.matcher(line).matches();
    }

    void add(String line, int number) {
        pending.add(new Finding(Finding.Code.TEXT_BESIDE_TABLE, line, place.atLine(number)));
        if (pending.size() > MAX_PENDING) {
            rowFollows();
        }
    }

    void rowFollows() {
        if (!pending.isEmpty()) {
            for (Finding note : pending) {
                log.add(new Finding(
                        Finding.Code.ROW_REJECTED,
                        "The row was not read: its first cell alone is filled. It begins: " + note.message(),
                        note.place().atColumn(2)));
            }
            pending.clear();
        }
    }

    void end() {
        pending.forEach(log::add);
        pending.clear();
    }
}
