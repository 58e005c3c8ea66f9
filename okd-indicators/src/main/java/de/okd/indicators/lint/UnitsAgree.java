package de.okd.indicators.lint;

import de.okd.core.error.OkdException;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.unit.Magnitude;
import de.okd.indicators.unit.UnitAlgebra;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A formula gives what its indicator's unit says: per cent need times 100, hectares are no square kilometres. */
final class UnitsAgree {
    static final Rule RULE = Rule.ofEachIndicator("units-agree", UnitsAgree::wrong);

    private UnitsAgree() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        Map<String, Magnitude> magnitudes = catalogue.measures().stream()
                .collect(Collectors.toMap(
                        MeasureDefinition::id, measure -> measure.unit().magnitude()));
        boolean isKnown = indicator.formula().terms().stream().allMatch(term -> magnitudes.containsKey(term.measure()));
        return isKnown ? disagreement(indicator, magnitudes) : Stream.empty();
    }

    private static Stream<String> disagreement(Indicator indicator, Map<String, Magnitude> magnitudes) {
        try {
            new UnitAlgebra(measure -> Objects.requireNonNull(magnitudes.get(measure)))
                    .requireFit(indicator.formula().root(), indicator.unit());
            return Stream.empty();
        } catch (OkdException e) {
            return Stream.of(String.valueOf(e.getMessage()));
        }
    }
}
