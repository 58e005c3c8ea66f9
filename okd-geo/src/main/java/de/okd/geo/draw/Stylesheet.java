package de.okd.geo.draw;

import static de.okd.geo.draw.Svg.px;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The styles a drawing uses as rules of CSS. Every rule begins with the drawing's name, so that a page may hold it inline. */
final class Stylesheet {
    private static final String FONTS =
            "font-family:\"Helvetica Neue\",Arial,\"Liberation Sans\",\"DejaVu Sans\",sans-serif";

    private final Map<String, Object> styles = new LinkedHashMap<>();
    private final Map<String, String> rules = new LinkedHashMap<>();
    private final Set<Hatch> hatches = EnumSet.noneOf(Hatch.class);

    String name(TextStyle style) {
        if (isNew(style.name(), style)) {
            rules.put(style.name(), rule(style));
        }
        return style.name();
    }

    String name(ShapeStyle style) {
        if (isNew(style.name(), style)) {
            if (style.fill() instanceof Hatch hatch) {
                hatches.add(hatch);
            }
            rules.put(style.name(), line(style));
        }
        return style.name();
    }

    private boolean isNew(String name, Object style) {
        Object earlier = styles.putIfAbsent(name, style);
        if (earlier != null && !earlier.equals(style)) {
            throw new IllegalStateException("Two styles are called " + name + ": " + earlier + " and " + style + ".");
        }
        return earlier == null;
    }

    private static String rule(TextStyle style) {
        String anchor = switch (style.anchor()) {
            case START -> "";
            case MIDDLE -> ";text-anchor:middle";
            case END -> ";text-anchor:end";
        };
        String halo = style.halo().isVisible()
                ? ";pointer-events:none;paint-order:stroke;stroke-width:2.6px;stroke-linejoin:round;stroke:"
                        + style.halo()
                : "";
        return "font-size:" + px(style.size()) + "px;fill:" + style.colour() + (style.bold() ? ";font-weight:bold" : "")
                + anchor + halo;
    }

    private static String line(ShapeStyle style) {
        return style.stroke().isVisible()
                ? ";stroke:" + style.stroke() + ";stroke-width:" + hundredths(style.strokeWidth())
                        + "px;stroke-linejoin:round"
                : "";
    }

    /** Thin lines need more than one decimal. */
    private static String hundredths(double width) {
        return Double.toString(Math.round(width * 100) / 100.0);
    }

    private static String fill(Fill fill, String drawing) {
        if (fill instanceof Hatch hatch) {
            return "fill:url(#" + id(hatch, drawing) + ")";
        }
        Colour colour = (Colour) fill;
        String opacity = colour.opacity() < 1 ? ";fill-opacity:" + colour.opacity() : "";
        return colour.isVisible() ? "fill:" + colour + opacity : "fill:none";
    }

    private static String id(Hatch hatch, String drawing) {
        return (hatch == Hatch.LINES ? "lines-" : "dots-") + drawing;
    }

    String toSvg(String drawing) {
        StringBuilder css = new StringBuilder();
        css.append('.').append(drawing).append('{').append(FONTS).append("}\n");
        css.append('.').append(drawing).append(" path{fill-rule:evenodd}\n");
        css.append('.').append(drawing).append(" path:not([data-key]){pointer-events:none}\n");
        css.append('.').append(drawing).append(" [data-key]:hover{stroke:#111;stroke-width:2px}\n");
        rules.forEach((name, rule) -> css.append('.')
                .append(drawing)
                .append(" .")
                .append(name)
                .append('{')
                .append(styles.get(name) instanceof ShapeStyle shape ? fill(shape.fill(), drawing) : "")
                .append(rule)
                .append("}\n"));
        return "<style>\n" + css + "</style>\n" + patterns(drawing);
    }

    private String patterns(String drawing) {
        Svg svg = new Svg();
        if (!hatches.isEmpty()) {
            svg.open("defs");
            hatches.forEach(hatch -> pattern(hatch, drawing, svg));
            svg.close("defs");
        }
        return svg.toString();
    }

    private static void pattern(Hatch hatch, String drawing, Svg svg) {
        String side = Integer.toString(Hatch.SIDE);
        svg.open("pattern", "id", id(hatch, drawing), "width", side, "height", side, "patternUnits", "userSpaceOnUse");
        svg.empty("rect", "width", side, "height", side, "fill", Hatch.GROUND.toString());
        svg.path(
                Outlines.segments(hatch.lines()),
                "",
                "stroke",
                hatch.ink().toString(),
                "stroke-width",
                px(hatch.width()));
        svg.close("pattern");
    }
}
