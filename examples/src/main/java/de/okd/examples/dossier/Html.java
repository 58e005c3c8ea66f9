package de.okd.examples.dossier;

import com.google.common.html.HtmlEscapers;
import java.util.List;

/** Writes HTML elements; texts and attribute values are escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element, for example {@code open("th", "scope", "row")}. */
    Html open(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(HtmlEscapers.htmlEscaper().escape(attributes[i + 1]))
                    .append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String element) {
        out.append("</").append(element).append(">\n");
        return this;
    }

    Html text(String text) {
        out.append(HtmlEscapers.htmlEscaper().escape(text));
        return this;
    }

    /** An element with nothing but text. */
    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close(element);
    }

    Html list(List<String> items) {
        open("ul");
        items.forEach(item -> element("li", item));
        return close("ul");
    }

    /** Takes markup as it is: SVG, style sheets, other pieces of the page. */
    Html markup(String markup) {
        out.append(markup);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
