package de.okd.geo.map;

import java.util.List;

/** Colours, hatchings and fonts. Every rule begins with the map's own class, so that a page may hold it inline. */
final class Stylesheet {
    private static final String RULES = """
            .okd-map{font-family:"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif;font-size:13px;fill:#1f2933}
            .okd-map .title{font-size:24px;font-weight:bold}
            .okd-map .subtitle{font-size:15px;fill:#52606d}
            .okd-map .head{font-weight:bold}
            .okd-map .small{font-size:11px;fill:#52606d}
            .okd-map .source{font-size:10.5px;fill:#616e7c}
            .okd-map .end{text-anchor:end}
            .okd-map .middle{text-anchor:middle}
            .okd-map .labels{text-anchor:middle;pointer-events:none}
            .okd-map .labels text{paint-order:stroke;stroke:#f5f7fa;stroke-width:2.6px;stroke-linejoin:round}
            .okd-map .r{stroke:#fff;stroke-width:.8px;stroke-linejoin:round;fill-rule:evenodd}
            .okd-map .r:hover{stroke:#111;stroke-width:2px}
            .okd-map .box{stroke:#52606d;stroke-width:.6px}
            .okd-map .district{fill:none;stroke:#1f2933;stroke-width:1.8px;stroke-linejoin:round;pointer-events:none}
            .okd-map .bar{fill:none;stroke:#1f2933;stroke-width:1.5px}
            .okd-map .north{fill:#1f2933}
            .okd-map .rule{stroke:#cbd2d9}
            """;

    private Stylesheet() {}

    /** @param map an id that tells this map's hatchings from those of other maps on the page */
    static String of(int classes, String map) {
        StringBuilder css = new StringBuilder(RULES);
        for (String style : List.of("secret", "absent")) {
            css.append(".okd-map .")
                    .append(style)
                    .append("{fill:url(#")
                    .append(style)
                    .append('-')
                    .append(map);
            css.append(")}\n");
        }
        List<String> colours = Palette.colours(classes);
        for (int i = 0; i < classes; i++) {
            String style = Colouring.style(i, classes);
            css.append(rule(style, "fill", colours.get(i)));
            css.append(rule("labels .on-" + style, "stroke", colours.get(i)));
            if (Palette.isDark(colours.get(i))) {
                css.append(rule("labels .on-" + style, "fill", "#fff"));
            }
        }
        return css.toString();
    }

    private static String rule(String style, String property, String value) {
        return ".okd-map ." + style + "{" + property + ":" + value + "}\n";
    }

    /** Lines for what is kept back, dots for what is not there: they differ without colour. */
    static void patterns(Svg svg, String map) {
        svg.open("defs");
        pattern(svg, "secret-" + map, "M0 8L8 0M-2 2L2 -2M6 10L10 6", "#7b8794", "1.4");
        pattern(svg, "absent-" + map, "M4 3.2v1.6", "#9aa5b1", "1.6");
        svg.close("defs");
    }

    private static void pattern(Svg svg, String id, String path, String colour, String width) {
        svg.open("pattern", "id", id, "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
        svg.empty("rect", "width", "8", "height", "8", "fill", "#f5f7fa");
        svg.empty("path", "d", path, "stroke", colour, "stroke-width", width);
        svg.close("pattern");
    }
}
