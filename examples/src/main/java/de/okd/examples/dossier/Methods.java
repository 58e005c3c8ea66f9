package de.okd.examples.dossier;

import de.okd.indicators.IndicatorTable;
import de.okd.indicators.catalogue.Direction;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.result.ValueColumn;
import java.util.ArrayList;
import java.util.List;

/** How every indicator is computed, and which ones the delivered data cannot answer. */
final class Methods {
    private final IndicatorTable table;

    Methods(IndicatorTable table) {
        this.table = table;
    }

    String section() {
        Html html = new Html().open("section", "id", "berechnung").element("h2", "Berechnung");
        html.open("div", "class", "scroll", "role", "region", "aria-label", "Berechnung", "tabindex", "0");
        html.open("table", "class", "methods").element("caption", "Definition jeder Kennzahl");
        html.open("thead").open("tr");
        for (String heading : List.of("Kennzahl", "Einheit", "Formel", "Richtung", "Bezug und Hinweise")) {
            html.element("th", heading, "scope", "col");
        }
        html.close("tr").close("thead").open("tbody");
        table.columns().stream().map(ValueColumn::indicator).forEach(indicator -> row(html, indicator));
        html.close("tbody").close("table").close("div");
        unanswered(html);
        return html.close("section").toString();
    }

    private static void row(Html html, Indicator indicator) {
        html.open("tr").element("th", indicator.title().de(), "scope", "row");
        html.element("td", indicator.unit().symbol().de());
        html.open("td").element("code", indicator.formula().toString()).close("td");
        html.element("td", direction(indicator.direction()));
        html.element("td", references(indicator)).close("tr");
    }

    private static String references(Indicator indicator) {
        List<String> all = new ArrayList<>();
        indicator.background().aliases().forEach(alias -> all.add(alias.toString()));
        all.addAll(indicator.background().references());
        if (!indicator.background().note().de().isEmpty()) {
            all.add(indicator.background().note().de());
        }
        return String.join("; ", all);
    }

    private static String direction(Direction direction) {
        return switch (direction) {
            case HIGHER_IS_BETTER -> "höher ist besser";
            case HIGHER_IS_WORSE -> "höher ist ungünstiger";
            case NEUTRAL -> "ohne Wertung";
        };
    }

    private void unanswered(Html html) {
        if (!table.unanswered().isEmpty()) {
            html.open("details");
            html.element(
                    "summary",
                    "Aus den gelieferten Daten für dieses Jahr nicht berechenbar: "
                            + table.unanswered().size() + " Kennzahlen");
            html.list(table.unanswered().stream()
                    .map(missing -> missing.indicator().title().de())
                    .toList());
            html.close("details");
        }
    }
}
