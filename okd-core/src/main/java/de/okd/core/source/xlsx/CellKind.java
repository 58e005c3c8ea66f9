package de.okd.core.source.xlsx;

import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.OfficeSigns;
import de.okd.core.source.cell.ValueCell;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what a header can hold from what it cannot. */
final class CellKind {
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final ValueCell german =
            new ValueCell(NumberSyntax.GERMAN.withSigns(OfficeSigns.SIGNS), StandardCharsets.UTF_8);
    private final ValueCell plain = new ValueCell(NumberSyntax.PLAIN, StandardCharsets.UTF_8);

    /** A number, a key of digits, or a sign that stands for a number. */
    boolean isNumber(@Nullable Object cell) {
        if (cell instanceof String text) {
            return german.read(text) || plain.read(text);
        }
        return cell instanceof Double;
    }

    /** The year a cell names; -1 if it names none. */
    int year(@Nullable Object cell) {
        if (cell instanceof Double number) {
            return number == Math.rint(number) && number >= 1900 && number < 2100 ? number.intValue() : -1;
        }
        String text = cell instanceof String string ? string.strip() : "";
        return YEAR.matcher(text).matches() ? Integer.parseInt(text) : -1;
    }

    /** What only a row of data holds: a number that is no year. */
    boolean isObserved(@Nullable Object cell) {
        return isNumber(cell) && year(cell) < 0;
    }
}
