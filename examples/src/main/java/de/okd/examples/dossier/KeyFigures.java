package de.okd.examples.dossier;

import de.okd.core.region.Region;
import de.okd.indicators.IndicatorTable;
import de.okd.indicators.IndicatorValue;
import java.util.List;

/** The eight figures to read first, each beside those of state and country. */
final class KeyFigures {
    private static final List<String> INDICATORS = List.of(
            "population-total",
            "population-change-5y",
            "mean-age",
            "old-age-dependency-ratio",
            "net-migration-rate",
            "employment-rate",
            "population-density",
            "share-settlement-transport");

    private final IndicatorTable table;
    private final List<Region> compared;
    private final Footnotes footnotes;

    /** @param compared the district first, then what to compare it with */
    KeyFigures(IndicatorTable table, List<Region> compared, Footnotes footnotes) {
        this.table = table;
        this.compared = compared;
        this.footnotes = footnotes;
    }

    String section() {
        Html html = new Html().open("section", "id", "kennzahlen");
        html.element("h2", "Auf einen Blick").open("ul", "class", "tiles");
        INDICATORS.stream().filter(table::has).forEach(indicator -> tile(html, indicator));
        return html.close("ul").close("section").toString();
    }

    private void tile(Html html, String indicator) {
        IndicatorValue own = value(indicator, compared.get(0));
        html.open("li").element("h3", own.indicator().title().de());
        html.open("p", "class", "figure").markup(footnotes.cell(own));
        html.element("span", " " + own.indicator().unit().symbol().de(), "class", "unit")
                .close("p");
        html.open("p", "class", "beside");
        for (Region region : compared.subList(1, compared.size())) {
            html.open("span").text(region.name() + " ");
            html.markup(footnotes.cell(value(indicator, region))).close("span");
        }
        html.close("p").close("li");
    }

    private IndicatorValue value(String indicator, Region region) {
        return table.value(indicator, region.key().value());
    }
}
