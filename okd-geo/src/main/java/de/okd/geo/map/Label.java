package de.okd.geo.map;

import java.util.List;

/**
 * A name on the map.
 *
 * @param style the style class of the municipality it stands on
 * @param x the centre in pixels, as {@code y}
 */
record Label(List<String> lines, String style, double x, double y, double fontSize) {
    private static final double LINE_HEIGHT = 1.1;

    double width() {
        return lines.stream()
                .mapToDouble(line -> TextBox.width(line, fontSize))
                .max()
                .orElse(0);
    }

    double height() {
        return lines.size() * fontSize * LINE_HEIGHT;
    }

    void write(Svg svg) {
        double first = y - height() / 2 + fontSize * 0.88;
        for (int i = 0; i < lines.size(); i++) {
            svg.text(
                    "text",
                    lines.get(i),
                    "x",
                    Svg.px(x),
                    "y",
                    Svg.px(first + i * fontSize * LINE_HEIGHT),
                    "class",
                    "on-" + style,
                    "font-size",
                    Svg.px(fontSize));
        }
    }
}
