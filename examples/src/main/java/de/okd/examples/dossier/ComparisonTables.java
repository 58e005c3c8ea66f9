package de.okd.examples.dossier;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import de.okd.core.region.Region;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.IndicatorValue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.cube.IndicatorColumn;
import java.util.List;
import java.util.Map;

/** Municipality × indicator, one table per theme, with district, state and country below. */
final class ComparisonTables {
    private static final int COLUMNS = 7;
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
        List<Indicator> indicators = table.columns().stream()
                .map(IndicatorColumn::indicator)
                .filter(indicator -> indicator.theme().equals(theme))
                .toList();
        html.open("section", "id", "thema-" + theme).element("h2", title);
        List<List<Indicator>> parts = Lists.partition(indicators, COLUMNS);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.size() == 1 ? "" : " (" + (i + 1) + " von " + parts.size() + ")";
            table(html, title + " nach Gemeinden" + part, parts.get(i));
        }
        html.close("section");
    }

    private void table(Html html, String caption, List<Indicator> indicators) {
        html.open("div", "class", "scroll", "role", "region", "aria-label", caption, "tabindex", "0");
        html.open("table").element("caption", caption).open("thead").open("tr");
        html.element("th", "Gemeinde", "scope", "col");
        for (Indicator indicator : indicators) {
            html.open("th", "scope", "col").text(indicator.title().de());
            html.element("small", indicator.unit()).close("th");
        }
        html.close("tr").close("thead").open("tbody");
        municipalities.forEach(region -> row(html, region, indicators));
        html.close("tbody").open("tfoot");
        compared.forEach(region -> row(html, region, indicators));
        html.close("tfoot").close("table").close("div");
    }

    private void row(Html html, Region region, List<Indicator> indicators) {
        html.open("tr").element("th", region.name(), "scope", "row");
        for (Indicator indicator : indicators) {
            IndicatorValue value = table.value(indicator.id(), region.key().value());
            html.open("td").markup(footnotes.cell(value)).close("td");
        }
        html.close("tr");
    }
}
