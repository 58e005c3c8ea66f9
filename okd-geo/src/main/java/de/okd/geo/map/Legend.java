package de.okd.geo.map;

import de.okd.geo.draw.Mark;
import de.okd.geo.draw.Outlines;
import de.okd.geo.draw.ShapeStyle;
import de.okd.geo.draw.TextBox;
import java.util.ArrayList;
import java.util.List;

/** The column beside the map, written from top to bottom. */
final class Legend {
    static final double BOX_WIDTH = 30;
    private static final double ROW = 26;
    private static final double BOX_HEIGHT = 18;
    private static final double SCALE_BAR = 130;

    private final List<Mark> marks = new ArrayList<>();
    private final Language language;
    private final double left;
    private final double right;
    private double y;

    Legend(double left, double top, double width, Language language) {
        this.left = left;
        this.right = left + width;
        this.y = top;
        this.language = language;
    }

    List<Mark> marks() {
        return marks;
    }

    double left() {
        return left;
    }

    /** The pixel row below what is written so far. */
    double bottom() {
        return y;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void space(double pixels) {
        y += pixels;
    }

    void head(String text) {
        lines(text.isEmpty() ? language.choose("Wert", "Value") : text, right - left);
    }

    /** With the heading of a second column of numbers. */
    void head(String text, String counts) {
        marks.add(new Mark.Text(counts, right, y + 13, Look.SMALL_END));
        double room = right - left - TextBox.width(counts, 11) - 12;
        lines(text.isEmpty() ? language.choose("Wert", "Value") : text, room);
    }

    private void lines(String text, double width) {
        for (String line : TextBox.lines(text, 13, width)) {
            marks.add(new Mark.Text(line, left, y + 13, Look.HEAD));
            y += 17;
        }
        y += 8;
    }

    void row(ShapeStyle style, String label, long count) {
        marks.add(new Mark.Outline(Outlines.rectangle(left, y, BOX_WIDTH, BOX_HEIGHT), Look.box(style), null));
        marks.add(new Mark.Text(new NumberText(0, language).text((double) count), right, y + 13.5, Look.COUNT));
        double labelLeft = left + BOX_WIDTH + 10;
        for (String line : TextBox.lines(label, 13, right - labelLeft - 30)) {
            marks.add(new Mark.Text(line, labelLeft, y + 13.5, Look.PLAIN));
            y += 17;
        }
        y += ROW - 17;
    }

    void rowIfAny(ShapeStyle style, String label, long count) {
        if (count > 0) {
            row(style, label, count);
        }
    }

    void note(String text) {
        for (String line : TextBox.lines(text, 11, right - left)) {
            marks.add(new Mark.Text(line, left, y + 11, Look.SMALL));
            y += 15;
        }
        y += 3;
    }

    /** What all maps end with: the border of districts, north and the scale. */
    void foot(MapFrame frame, ShapeStyle district) {
        y += 6;
        marks.add(new Mark.Outline(Outlines.line(left, y + 8, left + BOX_WIDTH, y + 8), district, null));
        String label = language.choose("Kreisgrenze", "District border");
        marks.add(new Mark.Text(label, left + BOX_WIDTH + 10, y + 12, Look.SMALL));
        y += 38;
        marks.addAll(ScaleBar.fitting(frame.pixelsPerMetre(), SCALE_BAR).marks(left, y));
        double x = right - 10;
        marks.add(
                new Mark.Outline(Outlines.polygon(x, y - 16, x + 6, y + 6, x, y + 1, x - 6, y + 6), Look.NORTH, null));
        marks.add(new Mark.Text("N", x, y - 20, Look.SMALL_MIDDLE));
        y += 20;
    }
}
