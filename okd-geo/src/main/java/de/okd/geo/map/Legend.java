package de.okd.geo.map;

import de.okd.core.dataset.ObservationStatus;
import java.util.List;
import java.util.function.Predicate;

/** What the colours mean, how many municipalities have each, and the scale. */
final class Legend {
    private static final double ROW = 26;
    private static final double BOX_WIDTH = 30;
    private static final double BOX_HEIGHT = 18;
    private static final double SCALE_BAR = 130;

    private final Svg svg;
    private final double left;
    private final double right;
    private double y;

    Legend(Svg svg, double left, double top, double width) {
        this.svg = svg;
        this.left = left;
        this.right = left + width;
        this.y = top;
    }

    /** Draws the legend and returns the pixel row below it. */
    double write(List<MappedRegion> regions, Colouring colouring, String unit, MapFrame frame) {
        head(unit);
        for (int i = 0; i < colouring.classes().count(); i++) {
            int index = i;
            row(colouring.style(i), colouring.label(i), count(regions, region -> colouring.isIn(region, index)));
        }
        optionalRow("secret", "unbekannt oder geheim", count(regions, MappedRegion::isSecret));
        optionalRow("absent", "keine Angabe", count(regions, region -> !region.hasValue() && !region.isSecret()));
        reservations(regions);
        note("Farbstufen mit möglichst gleich vielen Gemeinden");
        districtLine();
        northAndScale(frame);
        return y;
    }

    private void head(String unit) {
        List<String> lines = TextBox.lines(unit.isEmpty() ? "Wert" : unit, 13, right - left - 75);
        svg.text("text", "Gemeinden", "x", Svg.px(right), "y", Svg.px(y + 13), "class", "small end");
        for (String line : lines) {
            svg.text("text", line, "x", Svg.px(left), "y", Svg.px(y + 13), "class", "head");
            y += 17;
        }
        y += 8;
    }

    private void row(String style, String label, long count) {
        svg.empty(
                "rect",
                "class",
                "box " + style,
                "x",
                Svg.px(left),
                "y",
                Svg.px(y),
                "width",
                Svg.px(BOX_WIDTH),
                "height",
                Svg.px(BOX_HEIGHT));
        svg.text("text", label, "x", Svg.px(left + BOX_WIDTH + 10), "y", Svg.px(y + 13.5));
        svg.text("text", Long.toString(count), "x", Svg.px(right), "y", Svg.px(y + 13.5), "class", "end");
        y += ROW;
    }

    private void optionalRow(String style, String label, long count) {
        if (count > 0) {
            row(style, label, count);
        }
    }

    private void reservations(List<MappedRegion> regions) {
        y += 4;
        for (ObservationStatus status : ObservationStatus.values()) {
            long count = count(regions, region -> region.hasValue() && region.status() == status);
            if (count > 0 && !status.isPlain()) {
                note("davon " + count + " × " + status.meaning());
            }
        }
    }

    private void note(String text) {
        for (String line : TextBox.lines(text, 11, right - left)) {
            svg.text("text", line, "x", Svg.px(left), "y", Svg.px(y + 11), "class", "small");
            y += 15;
        }
        y += 3;
    }

    private void districtLine() {
        y += 6;
        svg.empty("path", "class", "district", "d", "M" + Svg.px(left) + " " + Svg.px(y + 8) + "h" + Svg.px(BOX_WIDTH));
        svg.text("text", "Kreisgrenze", "x", Svg.px(left + BOX_WIDTH + 10), "y", Svg.px(y + 12), "class", "small");
        y += 38;
    }

    private void northAndScale(MapFrame frame) {
        ScaleBar.fitting(frame.pixelsPerMetre(), SCALE_BAR).write(svg, left, y);
        svg.empty("path", "class", "north", "d", "M" + Svg.px(right - 10) + " " + Svg.px(y - 16) + "l6 22l-6 -5l-6 5Z");
        svg.text("text", "N", "x", Svg.px(right - 10), "y", Svg.px(y - 20), "class", "small middle");
        y += 20;
    }

    private static long count(List<MappedRegion> regions, Predicate<MappedRegion> wanted) {
        return regions.stream().filter(wanted).count();
    }
}
