package de.okd.indicators.catalogue;

import de.okd.indicators.unit.Unit;

/** All that catalogue files define. */
record CatalogueContent(
        Definitions<Theme> themes,
        Definitions<Unit> units,
        Definitions<DimensionDefinition> dimensions,
        Definitions<KnownBreak> breaks,
        Definitions<OfficialTable> tables,
        Definitions<MeasureDefinition> measures,
        Definitions<Indicator> indicators,
        Definitions<LeftOut> leftOut) {

    static CatalogueContent empty() {
        return new CatalogueContent(
                new Definitions<>("theme"),
                new Definitions<>("unit"),
                new Definitions<>("dimension"),
                new Definitions<>("break"),
                new Definitions<>("table"),
                new Definitions<>("measure"),
                new Definitions<>("indicator"),
                new Definitions<>("indicator left out"));
    }

    CatalogueContent copy() {
        return new CatalogueContent(
                themes.copy(),
                units.copy(),
                dimensions.copy(),
                breaks.copy(),
                tables.copy(),
                measures.copy(),
                indicators.copy(),
                leftOut.copy());
    }

    /** The same definitions with other indicators. */
    CatalogueContent withIndicators(Iterable<Indicator> selected) {
        Definitions<Indicator> chosen = new Definitions<>("indicator");
        selected.forEach(indicator -> chosen.add(indicator.id(), indicator, indicators.place(indicator.id())));
        return new CatalogueContent(themes, units, dimensions, breaks, tables, measures, chosen, leftOut);
    }
}
