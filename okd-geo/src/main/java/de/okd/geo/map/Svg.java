package de.okd.geo.map;

import java.util.stream.IntStream;

/** Writes SVG elements; texts and attributes are escaped, and numbers have one decimal. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** A length or position in pixels, for example {@code 12.5} or {@code 12}. */
    static String px(double pixels) {
        long tenths = Math.round(pixels * 10);
        long whole = Math.abs(tenths) / 10;
        long rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
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
        tag(element, attributes)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(element)
                .append(">\n");
        return this;
    }

    Svg style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    private StringBuilder tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return out;
    }

    /** Characters XML forbids are left out. */
    private static String escaped(String text) {
        IntStream allowed = text.codePoints().filter(point -> point >= ' ' || point == '\n' || point == '\t');
        StringBuilder clean = new StringBuilder();
        allowed.forEach(clean::appendCodePoint);
        return clean.toString()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
