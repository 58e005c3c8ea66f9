package de.okd.geo.draw;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A drawing as a page to explore with pointer, keyboard or screen reader. */
final class HtmlPage {
    /** The browser itself refuses whatever would be fetched. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'";

    private final Svg page = new Svg();
    private final Drawing drawing;
    private final HtmlWords words;

    private HtmlPage(Drawing drawing) {
        this.drawing = drawing;
        this.words = HtmlWords.in(drawing.language());
    }

    static String of(Drawing drawing) {
        HtmlPage html = new HtmlPage(drawing);
        html.page.markup("<!DOCTYPE html>\n").open("html", "lang", drawing.language());
        html.head();
        html.body();
        return html.page.close("html").toString();
    }

    private void head() {
        page.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .text("title", drawing.title())
                .markup("<style>\n" + resource("page.css") + "</style>\n")
                .close("head");
    }

    private void body() {
        page.open("body").open("main");
        page.open("div", "id", "map").markup(SvgPage.of(drawing, "group"));
        page.markup("<p id=\"tip\" hidden=\"hidden\"></p>\n").close("div");
        page.markup("<p id=\"said\" role=\"status\" aria-live=\"polite\"></p>\n");
        page.text("p", words.keys(), "id", "keys");
        table();
        page.close("main")
                .markup("<script>\n" + resource("page.js") + "</script>\n")
                .close("body");
    }

    private void table() {
        page.open("details").text("summary", words.table()).open("table").text("caption", drawing.description());
        page.open("thead").open("tr");
        drawing.table().head().forEach(cell -> page.text("th", cell, "scope", "col"));
        page.close("tr").close("thead").open("tbody");
        drawing.table().rows().forEach(this::row);
        page.close("tbody").close("table").close("details");
    }

    private void row(List<String> cells) {
        page.open("tr").text("th", cells.get(0), "scope", "row");
        cells.subList(1, cells.size()).forEach(cell -> page.text("td", cell));
        page.close("tr");
    }

    private static String resource(String name) {
        try {
            return Resources.toString(Resources.getResource(HtmlPage.class, name), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("OKD's own file " + name + " could not be read: its jar is damaged.", e);
        }
    }
}
