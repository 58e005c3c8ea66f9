package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.formula.Term;
import java.util.Optional;
import java.util.stream.Stream;

/** The measures a formula names, as far as they are defined. */
final class Measures {
    private Measures() {}

    static Optional<MeasureDefinition> find(Catalogue catalogue, Term term) {
        return catalogue.measures().stream()
                .filter(measure -> measure.id().equals(term.measure()))
                .findFirst();
    }

    static Stream<MeasureDefinition> of(Indicator indicator, Catalogue catalogue) {
        return indicator.formula().terms().stream()
                .flatMap(term -> find(catalogue, term).stream())
                .distinct();
    }
}
