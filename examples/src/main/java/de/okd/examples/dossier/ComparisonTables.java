package de.okd.examples.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.math.IntMath;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.IndicatorValue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.result.ValueColumn;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/** Municipality × indicator, one table per theme, with district, state and country below. */
final class ComparisonTables {
    private static final int MOST_COLUMNS = 6;
    private static final Map<String, String> THEMES = ImmutableMap.of(
            "demography", "Bevölkerung",
            "migration", "Wanderung",
            "labour", "Arbeit",
            "income", "Einkommen und Sicherung",
            "land-use", "Fläche",
            "mobility", "Verkehr");

    private final IndicatorTable table;
    private final List<Region> municipalities;
    private final List<Region> compared;
    private final Footnotes footnotes;

    ComparisonTables(IndicatorTable table, List<Region> municipalities, List<Region> compared, Footnotes footnotes) {
        this.table = table;
        this.municipalities = municipalities;
        this.compared = compared;
        this.footnotes = footnotes;
    }

    String sections() {
        Html html = new Html();
        themes().forEach(theme -> section(html, theme));
        return html.toString();
    }

    private List<String> themes() {
        return table.columns().stream()
                .map(column -> column.indicator().theme())
                .distinct()
                .toList();
    }

    private void section(Html html, String theme) {
        String title = THEMES.getOrDefault(theme, theme);
        html.open("section", "id", "thema-" + theme).element("h2", title);
        tables(html, title + " nach Gemeinden", indicators(theme, true), municipalities);
        tables(html, title + ": nur für Kreise veröffentlicht", indicators(theme, false), List.of());
        html.close("section");
    }

    private List<Indicator> indicators(String theme, boolean municipal) {
        return table.columns().stream()
                .map(ValueColumn::indicator)
                .filter(indicator -> indicator.theme().equals(theme))
                .filter(indicator -> reachesMunicipalities(indicator) == municipal)
                .toList();
    }

    private boolean reachesMunicipalities(Indicator indicator) {
        return municipalities.stream()
                .anyMatch(region -> value(indicator, region).status() != ObservationStatus.ABSENT);
    }

    /** As many tables as it takes to keep each readable on a landscape page, with about equally many columns. */
    private void tables(Html html, String title, List<Indicator> indicators, List<Region> rows) {
        if (indicators.isEmpty()) {
            return;
        }
        int count = IntMath.divide(indicators.size(), MOST_COLUMNS, RoundingMode.CEILING);
        int columns = IntMath.divide(indicators.size(), count, RoundingMode.CEILING);
        List<List<Indicator>> parts = Lists.partition(indicators, columns);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.size() == 1 ? "" : " (" + (i + 1) + " von " + parts.size() + ")";
            table(html, title + part, parts.get(i), rows);
        }
    }

    private void table(Html html, String caption, List<Indicator> indicators, List<Region> rows) {
        html.open("div", "class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0");
        html.open("table").element("caption", caption).open("thead").open("tr");
        html.element("th", rows.isEmpty() ? "Ebene" : "Gemeinde", "scope", "col");
        for (Indicator indicator : indicators) {
            html.open("th", "scope", "col").text(indicator.title().de());
            html.element("small", indicator.unit().symbol().de()).close("th");
        }
        html.close("tr").close("thead").open("tbody");
        rows.forEach(region -> row(html, region, indicators));
        html.close("tbody").open("tfoot");
        compared.forEach(region -> row(html, region, indicators));
        html.close("tfoot").close("table").close("div");
    }

    private void row(Html html, Region region, List<Indicator> indicators) {
        html.open("tr").element("th", region.name(), "scope", "row");
        for (Indicator indicator : indicators) {
            html.open("td").markup(footnotes.cell(value(indicator, region))).close("td");
        }
        html.close("tr");
    }

    private IndicatorValue value(Indicator indicator, Region region) {
        return table.value(indicator.id(), region.key().value());
    }
}
