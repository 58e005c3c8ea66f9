package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever relates day care of 1 March to a population of 31 December says so, and nobody else does. */
final class DatesDeclared {
    static final Rule RULE = Rule.ofEachIndicator("dates-declared", DatesDeclared::wrong);

    private DatesDeclared() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        boolean isMixed = Measures.of(indicator, catalogue)
                        .map(MeasureDefinition::date)
                        .distinct()
                        .count()
                > 1;
        return isMixed == indicator.background().hasMixedDates()
                ? Stream.empty()
                : Stream.of("The inputs' reference dates are " + (isMixed ? "mixed" : "the same") + " ("
                        + Measures.of(indicator, catalogue)
                                .map(measure -> measure.id() + ": " + Written.of(measure.date()))
                                .collect(Collectors.joining(", "))
                        + "): write dates: " + (isMixed ? "mixed." : "same."));
    }
}
