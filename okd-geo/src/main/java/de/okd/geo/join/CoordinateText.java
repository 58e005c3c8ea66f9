package de.okd.geo.join;

import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.cell.ValueCell;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads coordinates of any type of column: numbers, and texts with a decimal point or comma. */
final class CoordinateText {
    private final ValueCell plain = new ValueCell(NumberSyntax.PLAIN, StandardCharsets.UTF_8);
    private final ValueCell german = new ValueCell(NumberSyntax.GERMAN, StandardCharsets.UTF_8);

    /** {@code NaN} where there is no number. */
    double read(@Nullable Object cell) {
        if (cell instanceof Number number) {
            return number.doubleValue();
        }
        return cell == null ? Double.NaN : read(cell.toString().strip());
    }

    private double read(String text) {
        ValueCell cell = text.indexOf(',') >= 0 ? german : plain;
        boolean isNumber = !text.isEmpty() && !text.equals("-") && cell.read(text);
        return isNumber ? cell.value() : Double.NaN;
    }
}
