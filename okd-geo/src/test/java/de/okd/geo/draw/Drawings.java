package de.okd.geo.draw;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.List;

/** Small pages of marks. */
final class Drawings {
    static final Colour RED = Colour.parse("#cc0000");
    static final Colour BLUE = Colour.parse("#0000cc");

    private Drawings() {}

    static Drawing of(Mark... marks) {
        TextTable table = new TextTable(List.of("Ort", "Wert"), List.of(List.of("A & B", "1"), List.of("C", "2")));
        return new Drawing(100, 50, "Titel <1>", "Was zu sehen ist", "de", List.of(marks), table);
    }

    static Mark square(String key, double left, Fill fill) {
        ShapeStyle style = ShapeStyle.filled("s" + key, fill);
        return new Mark.Outline(Outlines.rectangle(left, 10, 20, 20), style, new Subject(key, "Ort " + key));
    }

    static Mark disc(double x, double y, double radius) {
        return new Mark.Disc(x, y, radius, ShapeStyle.filled("disc", RED), null);
    }

    static Mark dots(double... places) {
        return new Mark.Dots(ImmutableDoubleArray.copyOf(places), 3, BLUE);
    }

    static Mark text(String text) {
        return new Mark.Text(text, 5, 40, TextStyle.of("plain", 13, RED));
    }
}
