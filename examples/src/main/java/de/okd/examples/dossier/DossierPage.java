package de.okd.examples.dossier;

import com.google.common.io.Resources;
import de.okd.core.Okd;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import de.okd.core.table.FileReplacement;
import de.okd.geo.Geo;
import de.okd.indicators.IndicatorTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The dossier of one district as a self-contained HTML page in German. */
public final class DossierPage {
    private final Okd okd;
    private final Geo geo;
    private final IndicatorTable table;
    private final Region district;
    private final boolean sample;

    private DossierPage(Okd okd, Geo geo, IndicatorTable table, Region district, boolean sample) {
        this.okd = okd;
        this.geo = geo;
        this.table = table;
        this.district = district;
        this.sample = sample;
    }

    /**
     * @param table must hold the district's municipalities, the district, its state and Germany
     * @param sample whether to mark the page as showing invented data
     */
    public static DossierPage of(Okd okd, Geo geo, IndicatorTable table, RegionKey district, boolean sample) {
        return new DossierPage(okd, geo, table, okd.regions().region(district), sample);
    }

    /** Writes the page in UTF-8. */
    public void write(Path file) {
        String html = html();
        FileReplacement.write(file, temporary -> Files.writeString(temporary, html));
    }

    private String html() {
        Footnotes footnotes = new Footnotes();
        Html page = new Html().markup("<!DOCTYPE html>\n").open("html", "lang", "de");
        head(page);
        page.open("body");
        page.element("a", "Zum Inhalt springen", "class", "skip", "href", "#inhalt");
        banner(page);
        page.open("header");
        page.element("p", "Kreisdossier " + table.columns().get(0).period(), "class", "kicker");
        page.element("h1", title());
        page.element("p", lead(), "class", "lead").close("header");
        page.open("main", "id", "inhalt");
        page.markup(new KeyFigures(table, compared(), footnotes).section());
        page.markup(new Maps(geo, table, district).section());
        if (table.has("share-age-0-2")) {
            page.markup(AgePyramid.section(
                    okd, district, state(), table.columns().get(0).period()));
        }
        page.markup(new ComparisonTables(table, municipalities(), compared(), footnotes).sections());
        page.markup(footnotes.section());
        page.markup(new Methods(table).section());
        page.markup(new Sources(okd, table, geo).section());
        page.close("main");
        banner(page);
        return page.close("body").close("html").toString();
    }

    private void head(Html page) {
        page.open("head").markup("<meta charset=\"utf-8\">\n");
        page.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.element("title", title() + " – Kreisdossier" + (sample ? " (Beispieldaten)" : ""));
        page.markup("<style>\n" + style() + "</style>\n").close("head");
    }

    private static String style() {
        try {
            return Resources.toString(Resources.getResource(DossierPage.class, "dossier.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The dossier's style sheet is unreadable", e);
        }
    }

    private void banner(Html page) {
        if (sample) {
            page.element(
                    "p",
                    "Beispieldaten: Alle Zahlen und Grenzen dieser Seite sind erfunden. Sie zeigen, wie ein Dossier aussieht.",
                    "class",
                    "sample",
                    "role",
                    "note");
        }
    }

    private String title() {
        String[] parts = district.name().split(", ", 2);
        return parts.length == 2 && !parts[0].endsWith("kreis") ? parts[1] + " " + parts[0] : parts[0];
    }

    private String lead() {
        return municipalities().size()
                + " Gemeinden im Vergleich mit Kreis, Land und Bund. Anteile und Quoten sind auf jeder"
                + " Ebene aus den Summen von Zähler und Nenner berechnet, nie aus Quoten gemittelt.";
    }

    private List<Region> municipalities() {
        return table.regions().stream()
                .filter(region -> region.key().isWithin(district.key()))
                .filter(region -> region.key().level() == RegionLevel.MUNICIPALITY)
                .toList();
    }

    private Region state() {
        return okd.regions().region(RegionKey.parse(district.key().value().substring(0, 2)));
    }

    /** District, state, country. */
    private List<Region> compared() {
        RegionRegister register = okd.regions();
        List<Region> compared = new ArrayList<>();
        Stream.of(district.key(), state().key(), RegionKey.GERMANY)
                .map(register::region)
                .forEach(compared::add);
        return compared;
    }
}
