package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.DimensionDefinition;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.KnownBreak;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.catalogue.OfficialTable;
import de.okd.indicators.catalogue.OfficialTable.Breakdown;
import de.okd.indicators.catalogue.Theme;
import de.okd.indicators.formula.Term;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every definition serves an indicator: one that serves none is a misspelling or has been forgotten. Units may wait for
 * catalogues of one's own, and so may measures that a table delivers beside one that is used.
 */
final class NothingUnused {
    static final Rule RULE = new Rule("nothing-unused", NothingUnused::objections);

    private NothingUnused() {}

    private static Stream<Objection> objections(Catalogue catalogue) {
        return Stream.of(
                        unused("theme", catalogue.themes().stream().map(Theme::id), themes(catalogue)),
                        unused("measure", catalogue.measures().stream().map(MeasureDefinition::id), measures(catalogue))
                                .map(objection -> objection.ofMeasure(catalogue)),
                        unused("table", catalogue.tables().stream().map(OfficialTable::id), tables(catalogue)),
                        unused("break", catalogue.breaks().stream().map(KnownBreak::id), breaks(catalogue)),
                        unused(
                                "dimension",
                                catalogue.dimensions().stream().map(DimensionDefinition::id),
                                dimensions(catalogue)))
                .flatMap(objections -> objections);
    }

    private static Stream<Objection> unused(String kind, Stream<String> defined, Stream<String> used) {
        Set<String> known = used.collect(Collectors.toSet());
        return defined.filter(id -> !known.contains(id))
                .map(id -> new Objection(id, "Nothing uses the " + kind + " \"" + id + "\": use it or strike it."));
    }

    private static Stream<String> themes(Catalogue catalogue) {
        return catalogue.indicators().stream().map(Indicator::theme);
    }

    private static Stream<String> measures(Catalogue catalogue) {
        Set<String> named = catalogue.indicators().stream()
                .flatMap(indicator -> indicator.formula().terms().stream())
                .map(Term::measure)
                .collect(Collectors.toSet());
        Set<OfficialTable> read = catalogue.measures().stream()
                .filter(measure -> named.contains(measure.id()))
                .flatMap(measure -> measure.tables().stream())
                .collect(Collectors.toSet());
        return catalogue.measures().stream()
                .filter(measure -> named.contains(measure.id())
                        || measure.tables().stream().anyMatch(read::contains))
                .map(MeasureDefinition::id);
    }

    private static Stream<String> tables(Catalogue catalogue) {
        return catalogue.measures().stream()
                .flatMap(measure -> measure.tables().stream())
                .map(OfficialTable::id);
    }

    private static Stream<String> breaks(Catalogue catalogue) {
        return catalogue.measures().stream()
                .flatMap(measure -> measure.breaks().stream())
                .map(KnownBreak::id);
    }

    private static Stream<String> dimensions(Catalogue catalogue) {
        return catalogue.tables().stream()
                .flatMap(table -> table.dimensions().stream())
                .map(Breakdown::dimension);
    }
}
