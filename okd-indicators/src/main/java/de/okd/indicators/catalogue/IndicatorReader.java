package de.okd.indicators.catalogue;

import static de.okd.indicators.catalogue.CatalogueReader.wording;

import de.okd.core.error.OkdException;
import de.okd.indicators.catalogue.yaml.YamlMap;
import de.okd.indicators.catalogue.yaml.YamlValue;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.unit.Unit;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the indicators of one theme. */
final class IndicatorReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Theme theme;
    private final Definitions<Unit> units;
    private final Map<String, Formula> parsed;

    IndicatorReader(Theme theme, Definitions<Unit> units, Map<String, Formula> parsed) {
        this.theme = theme;
        this.units = units;
        this.parsed = parsed;
    }

    Indicator indicator(YamlMap entry) {
        entry.allow(
                "id",
                "title",
                "description",
                "unit",
                "direction",
                "formula",
                "level",
                "denominator",
                "dates",
                "aliases",
                "references",
                "note");
        return new Indicator(
                id(entry),
                theme.id(),
                wording(entry, "title"),
                formula(entry.field("formula")),
                units.named(entry.field("unit")),
                entry.choice("direction", Direction.class),
                background(entry));
    }

    private static String id(YamlMap entry) {
        String id = entry.text("id");
        if (!ID.matcher(id).matches()) {
            throw entry.field("id").refused("the id \"" + id + "\" is no words in lower case joined by hyphens");
        }
        return id;
    }

    private Formula formula(YamlValue value) {
        Formula known = parsed.get(value.text());
        try {
            return known == null ? Formula.parse(value.text()) : known;
        } catch (OkdException e) {
            throw value.refused(String.valueOf(e.getMessage()));
        }
    }

    private static Background background(YamlMap entry) {
        return new Background(
                wording(entry, "description"),
                entry.find("note").isPresent() ? wording(entry, "note") : new Wording("", ""),
                entry.choice("level", FinestLevel.class),
                entry.choice("denominator", PopulationBasis.class),
                entry.choice("dates", Dates.class) == Dates.MIXED,
                entry.items("aliases").stream().map(IndicatorReader::alias).toList(),
                entry.texts("references"));
    }

    private enum Dates {
        SAME,
        MIXED
    }

    private static Alias alias(YamlValue value) {
        YamlMap alias = value.map().allow("catalogue", "code", "number");
        return new Alias(
                alias.text("catalogue"),
                alias.text("code"),
                alias.find("number").map(YamlValue::text).orElse(null));
    }
}
