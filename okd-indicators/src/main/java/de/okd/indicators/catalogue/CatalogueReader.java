package de.okd.indicators.catalogue;

import de.okd.core.dataset.Aggregation;
import de.okd.indicators.catalogue.yaml.YamlMap;
import de.okd.indicators.catalogue.yaml.YamlValue;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.unit.Unit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Adds what documents define to a catalogue's content; what one document refers to may stand in another. */
final class CatalogueReader {
    private final List<YamlMap> documents;
    private final Map<String, Formula> parsed;
    private final CatalogueContent content;

    /** @param parsed formulas that need not be parsed again, by their text */
    CatalogueReader(Collection<YamlValue> documents, Map<String, Formula> parsed, CatalogueContent content) {
        this.documents = documents.stream().map(YamlValue::map).toList();
        this.parsed = parsed;
        this.content = content;
    }

    void read() {
        documents.forEach(document -> document.allow(
                "themes", "units", "dimensions", "breaks", "tables", "measures", "theme", "indicators", "left_out"));
        each("themes", this::theme);
        each("units", this::unit);
        each("dimensions", this::dimension);
        each("breaks", this::knownBreak);
        each("tables", entry -> content.tables().add(entry.text("id"), new TableReader(entry).table(), entry.place()));
        each("measures", this::measure);
        documents.forEach(this::indicators);
        each("left_out", this::leftOut);
    }

    private void each(String section, Consumer<YamlMap> read) {
        for (YamlMap document : documents) {
            for (YamlValue entry : document.items(section)) {
                read.accept(entry.map());
            }
        }
    }

    static Wording wording(YamlMap entry, String field) {
        YamlMap words = entry.field(field).map().allow("de", "en");
        return new Wording(words.text("de"), words.text("en"));
    }

    private void theme(YamlMap entry) {
        entry.allow("id", "title");
        content.themes().add(entry.text("id"), new Theme(entry.text("id"), wording(entry, "title")), entry.place());
    }

    private void unit(YamlMap entry) {
        entry.allow("id", "symbol", "scale", "of");
        String id = entry.text("id");
        Unit unit;
        try {
            unit = Unit.of(id, wording(entry, "symbol"), entry.decimal("scale"), entry.text("of"));
        } catch (IllegalArgumentException e) {
            throw entry.refused("unit " + id + ": " + e.getMessage());
        }
        content.units().add(id, unit, entry.place());
    }

    private void dimension(YamlMap entry) {
        entry.allow("id", "title", "codes");
        String id = entry.text("id");
        List<DimensionDefinition.NamedCode> codes = entry.items("codes").stream()
                .map(code -> code.map().allow("id", "title", "also"))
                .map(code ->
                        new DimensionDefinition.NamedCode(code.text("id"), wording(code, "title"), code.texts("also")))
                .toList();
        content.dimensions().add(id, new DimensionDefinition(id, wording(entry, "title"), codes), entry.place());
    }

    private void knownBreak(YamlMap entry) {
        entry.allow("id", "from", "title");
        String id = entry.text("id");
        content.breaks().add(id, new KnownBreak(id, entry.number("from"), wording(entry, "title")), entry.place());
    }

    private void measure(YamlMap entry) {
        entry.allow("id", "title", "unit", "aggregation", "date", "tables", "breaks");
        String id = entry.text("id");
        MeasureDefinition measure = new MeasureDefinition(
                id,
                wording(entry, "title"),
                content.units().named(entry.field("unit")),
                entry.choice("aggregation", Aggregation.class),
                entry.choice("date", ReferenceDate.class),
                entry.items("tables").stream().map(content.tables()::named).toList(),
                entry.items("breaks").stream().map(content.breaks()::named).toList());
        content.measures().add(id, measure, entry.place());
    }

    private void indicators(YamlMap document) {
        if (!document.items("indicators").isEmpty()) {
            Theme theme = content.themes().named(document.field("theme"));
            IndicatorReader reader = new IndicatorReader(theme, content.units(), parsed);
            for (YamlValue item : document.items("indicators")) {
                YamlMap entry = item.map();
                content.indicators().add(entry.text("id"), reader.indicator(entry), entry.place());
            }
        }
    }

    private void leftOut(YamlMap entry) {
        entry.allow("id", "title", "reason");
        String id = entry.text("id");
        content.leftOut().add(id, new LeftOut(id, wording(entry, "title"), wording(entry, "reason")), entry.place());
    }
}
