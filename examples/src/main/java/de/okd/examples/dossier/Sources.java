package de.okd.examples.dossier;

import de.okd.core.source.Provenance;
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

    private final IndicatorTable table;
    private final Geo geo;

    Sources(IndicatorTable table, Geo geo) {
        this.table = table;
        this.geo = geo;
    }

    String section() {
        Set<Provenance> sources = new LinkedHashSet<>();
        table.columns().forEach(column -> sources.addAll(table.sources(column)));
        sources.add(geo.coverage().provenance());
        Html html = new Html().open("section", "id", "quellen").element("h2", "Quellen");
        return html.list(sources.stream().map(Sources::line).toList())
                .close("section")
                .toString();
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
