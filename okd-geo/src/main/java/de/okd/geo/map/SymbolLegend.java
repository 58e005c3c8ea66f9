package de.okd.geo.map;

import de.okd.geo.draw.Mark;
import de.okd.geo.draw.Outlines;
import de.okd.geo.draw.ShapeStyle;
import java.util.ArrayList;
import java.util.List;

/** Circles of round values inside each other, standing on one line. */
record SymbolLegend(Legend legend, SymbolScale scale, NumberText numbers) {
    private static final int SMALLEST_GAP = 12;
    private static final double[] SHARES = {1, 0.25, 0.05};
    private static final ShapeStyle LEADER = ShapeStyle.line("leader", Look.QUIET_INK, 0.6);
    private static final ShapeStyle CIRCLE = ShapeStyle.line("circle", Look.QUIET_INK, 1);

    /** @param largest the largest size on the map */
    void write(double largest) {
        List<Double> values = values(largest);
        if (values.isEmpty()) {
            return;
        }
        double radius = scale.radius(values.get(0));
        double top = legend.bottom() + 8;
        double ground = top + 2 * radius;
        double lineEnd = legend.left() + 2 * radius + 14;
        for (double value : values) {
            double r = scale.radius(value);
            double x = legend.left() + radius;
            double y = ground - 2 * r;
            legend.add(new Mark.Disc(x, ground - r, r, CIRCLE, null));
            legend.add(new Mark.Outline(Outlines.line(x, y, lineEnd, y), LEADER, null));
            legend.add(new Mark.Text(numbers.text(value), lineEnd + 5, y + 4.5, Look.PLAIN));
        }
        legend.space(ground - legend.bottom() + 14);
    }

    /** Those whose labels do not stand on each other; none smaller than can be written. */
    private List<Double> values(double largest) {
        List<Double> values = new ArrayList<>();
        for (double share : SHARES) {
            double value = largest == 0 ? 0 : RoundNumber.atMost(largest * share);
            boolean first = values.isEmpty();
            boolean apart =
                    first || 2 * (scale.radius(values.get(values.size() - 1)) - scale.radius(value)) >= SMALLEST_GAP;
            if (value > 0 && numbers.rounded(value) == value && apart) {
                values.add(value);
            }
        }
        return values;
    }
}
