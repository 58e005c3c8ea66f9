package de.okd.geo.map;

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

    void write(Svg svg, double left, double top) {
        svg.empty("path", "class", "bar", "d", "M" + Svg.px(left) + " " + Svg.px(top) + "v6h" + Svg.px(pixels) + "v-6");
        svg.text("text", label(), "x", Svg.px(left + pixels + 8), "y", Svg.px(top + 8), "class", "small");
    }

    private String label() {
        return kilometres >= 1 ? Math.round(kilometres) + " km" : Math.round(kilometres * 1000) + " m";
    }
}
