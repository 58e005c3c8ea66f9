package de.okd.geo.draw;

import org.locationtech.jts.geom.Geometry;

/** Writes XML elements, which HTML takes too; texts and attributes are escaped, and numbers have one decimal. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** A length or position in pixels, for example {@code 12.5} or {@code 12}. */
    static String px(double pixels) {
        StringBuilder text = new StringBuilder();
        tenths(Math.round(pixels * 10), text);
        return text.toString();
    }

    static void tenths(long tenths, StringBuilder text) {
        long size = Math.abs(tenths);
        if (tenths < 0) {
            text.append('-');
        }
        text.append(size / 10);
        if (size % 10 != 0) {
            text.append('.').append(size % 10);
        }
    }

    /** @param attributes names and values in turn */
    Svg open(String element, String... attributes) {
        tag(element, attributes).append(">\n");
        return this;
    }

    Svg close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** An element without content. */
    Svg empty(String element, String... attributes) {
        tag(element, attributes).append("/>\n");
        return this;
    }

    /** An element with text only. */
    Svg text(String element, String text, String... attributes) {
        tag(element, attributes).append('>');
        escape(text);
        return close(element);
    }

    /** A path, with its tooltip if it has one. */
    Svg path(Geometry outline, String tooltip, String... attributes) {
        tag("path", attributes).append(" d=\"");
        PathData.append(outline, out);
        out.append('"');
        return withTooltip("path", tooltip);
    }

    Svg circle(String tooltip, String... attributes) {
        tag("circle", attributes);
        return withTooltip("circle", tooltip);
    }

    private Svg withTooltip(String element, String tooltip) {
        if (tooltip.isEmpty()) {
            out.append("/>\n");
            return this;
        }
        out.append(">\n");
        return text("title", tooltip).close(element);
    }

    /** Text that is already markup. */
    Svg markup(String markup) {
        out.append(markup);
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        return out;
    }

    /** Characters XML forbids are left out. */
    private void escape(String text) {
        text.codePoints().filter(Svg::isAllowed).forEach(this::escape);
    }

    private static boolean isAllowed(int point) {
        boolean control = point < ' ' && point != '\n' && point != '\t';
        return !control && !(point >= 0xD800 && point <= 0xDFFF) && point != 0xFFFE && point != 0xFFFF;
    }

    private void escape(int point) {
        switch (point) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            default -> out.appendCodePoint(point);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
