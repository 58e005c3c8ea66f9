package de.okd.indicators.lint;

import de.okd.core.error.Suggestion;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.DimensionDefinition;
import de.okd.indicators.catalogue.DimensionDefinition.NamedCode;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.catalogue.Theme;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an indicator names is defined: its theme, its measures, their dimensions and codes. */
final class NamesKnown {
    static final Rule RULE = Rule.ofEachIndicator("names-known", NamesKnown::wrong);

    private NamesKnown() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        List<String> themes = catalogue.themes().stream().map(Theme::id).toList();
        return Stream.concat(
                unknown("theme", indicator.theme(), themes),
                indicator.formula().terms().stream().flatMap(term -> wrong(term, catalogue)));
    }

    private static Stream<String> wrong(Term term, Catalogue catalogue) {
        List<String> measures =
                catalogue.measures().stream().map(MeasureDefinition::id).toList();
        return Stream.concat(
                unknown("measure", term.measure(), measures),
                term.filters().stream().flatMap(filter -> wrong(filter, catalogue)));
    }

    private static Stream<String> wrong(Filter filter, Catalogue catalogue) {
        List<String> dimensions =
                catalogue.dimensions().stream().map(DimensionDefinition::id).toList();
        Optional<DimensionDefinition> dimension = catalogue.dimensions().stream()
                .filter(known -> known.id().equals(filter.dimension()))
                .findFirst();
        if (dimension.isEmpty()) {
            return unknown("dimension", filter.dimension(), dimensions);
        }
        return filter instanceof Filter.Codes codes && !dimension.get().codes().isEmpty()
                ? codes.codes().stream().flatMap(code -> wrong(code, dimension.get()))
                : Stream.empty();
    }

    private static Stream<String> wrong(String code, DimensionDefinition dimension) {
        return dimension.findCode(code).isPresent()
                ? Stream.empty()
                : unknown(
                        "code of " + dimension.id(),
                        code,
                        dimension.codes().stream().map(NamedCode::id).toList());
    }

    private static Stream<String> unknown(String kind, String name, List<String> known) {
        return known.contains(name)
                ? Stream.empty()
                : Stream.of("There is no " + kind + " \"" + name + "\"." + Suggestion.didYouMean(name, known)
                        + " Define it, or name another.");
    }
}
