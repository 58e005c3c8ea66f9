package de.okd.examples.dossier;

import de.okd.core.Okd;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.geo.Geo;
import de.okd.indicators.IndicatorTable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Attribution of everything the page was made from. */
final class Sources {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Okd okd;
    private final IndicatorTable table;
    private final Geo geo;

    Sources(Okd okd, IndicatorTable table, Geo geo) {
        this.okd = okd;
        this.table = table;
        this.geo = geo;
    }

    String section() {
        Set<Version> versions = new LinkedHashSet<>();
        table.columns().forEach(column -> versions.addAll(table.sources(column)));
        Html html = new Html()
                .open("section", "id", "quellen")
                .element("h2", "Quellen")
                .open("ul");
        versions.forEach(version ->
                source(html, version.provenance(), okd.structure(version).notes()));
        source(html, geo.coverage().provenance(), "");
        return html.close("ul").close("section").toString();
    }

    private static void source(Html html, Provenance source, String notes) {
        html.open("li").text(line(source));
        if (!notes.isEmpty()) {
            html.open("details").element("summary", "Anmerkungen des Herausgebers");
            html.element("p", notes, "class", "notes").close("details");
        }
        html.close("li");
    }

    private static String line(Provenance source) {
        List<String> parts = new ArrayList<>();
        parts.add(source.publisher());
        if (!source.attribution().isEmpty()) {
            parts.add(source.attribution());
        }
        parts.add("Lizenz " + source.licence().id());
        parts.add("Gebietsstand " + day(source.territorialStatus()));
        LocalDateTime retrieved = source.retrieved();
        parts.add("abgerufen " + day(retrieved == null ? null : retrieved.toLocalDate()));
        parts.add("Datei " + source.file());
        return String.join("; ", parts);
    }

    private static String day(@Nullable LocalDate date) {
        return date == null ? "nicht angegeben" : date.format(DAY);
    }
}
