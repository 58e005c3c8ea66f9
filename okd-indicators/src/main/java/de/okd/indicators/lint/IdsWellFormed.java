package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.DimensionDefinition;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.unit.Unit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Ids of indicators and units are words joined by hyphens, those formulas use are words joined by underscores. */
final class IdsWellFormed {
    static final Rule RULE = new Rule("ids-well-formed", IdsWellFormed::objections);

    private static final Pattern HYPHENS = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern UNDERSCORES = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)*");

    private IdsWellFormed() {}

    private static Stream<Objection> objections(Catalogue catalogue) {
        return Stream.of(
                        malformed(
                                catalogue.indicators().stream().map(Indicator::id),
                                HYPHENS,
                                "old-age-dependency-ratio"),
                        malformed(catalogue.units().stream().map(Unit::id), HYPHENS, "per-1000"),
                        malformed(catalogue.measures().stream().map(MeasureDefinition::id), UNDERSCORES, "live_births")
                                .map(objection -> objection.ofMeasure(catalogue)),
                        malformed(
                                catalogue.dimensions().stream().map(DimensionDefinition::id),
                                UNDERSCORES,
                                "working_time"))
                .flatMap(objections -> objections);
    }

    private static Stream<Objection> malformed(Stream<String> ids, Pattern form, String example) {
        return ids.filter(id -> !form.matcher(id).matches())
                .map(id -> new Objection(
                        id,
                        "The id \"" + id + "\" is not of the form " + form + "; write one such as " + example + "."));
    }
}
