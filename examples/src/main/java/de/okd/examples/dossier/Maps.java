package de.okd.examples.dossier;

import de.okd.core.region.Region;
import de.okd.geo.Geo;
import de.okd.indicators.IndicatorTable;
import java.util.List;

/** Choropleth maps of the district's municipalities. */
final class Maps {
    private static final List<String> INDICATORS = List.of(
            "old-age-dependency-ratio", "population-change-5y", "net-migration-rate", "share-settlement-transport");

    private final Geo geo;
    private final IndicatorTable table;
    private final Region district;

    Maps(Geo geo, IndicatorTable table, Region district) {
        this.geo = geo;
        this.table = table;
        this.district = district;
    }

    String section() {
        Html html = new Html().open("section", "id", "karten");
        html.element("h2", "Karten").open("div", "class", "maps");
        INDICATORS.stream().filter(table::has).forEach(indicator -> {
            html.open("figure");
            html.markup(geo.choropleth(table, indicator).within(district.key()).toSvg());
            html.close("figure");
        });
        return html.close("div").close("section").toString();
    }
}
