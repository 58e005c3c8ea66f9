package de.okd.geo.map;

import de.okd.geo.draw.Mark;
import de.okd.geo.draw.Outlines;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A bar of a round length.
 *
 * @param kilometres 1, 2 or 5 times a power of ten
 */
record ScaleBar(double kilometres, double pixels) {

    /** The longest bar of at most {@code longest} pixels. */
    static ScaleBar fitting(double pixelsPerMetre, double longest) {
        double most = longest / pixelsPerMetre / 1000;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double kilometres = DoubleStream.of(5, 2, 1)
                .map(step -> step * power)
                .filter(length -> length <= most)
                .findFirst()
                .orElse(power);
        return new ScaleBar(kilometres, kilometres * 1000 * pixelsPerMetre);
    }

    List<Mark> marks(double left, double top) {
        double right = left + pixels;
        return List.of(
                new Mark.Outline(Outlines.line(left, top, left, top + 6, right, top + 6, right, top), Look.BAR, null),
                new Mark.Text(label(), right + 8, top + 8, Look.SMALL));
    }

    private String label() {
        return kilometres >= 1 ? Math.round(kilometres) + " km" : Math.round(kilometres * 1000) + " m";
    }
}
