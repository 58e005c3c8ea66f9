package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.catalogue.PopulationBasis;
import de.okd.indicators.catalogue.ReferenceDate;
import de.okd.indicators.formula.Expression;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The population an indicator says it divides by is the one it divides by. Populations are the measure {@code population}
 * and those whose ids begin with {@code population_}.
 */
final class BasisDeclared {
    static final Rule RULE = Rule.ofEachIndicator("basis-declared", BasisDeclared::wrong);

    private BasisDeclared() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        List<Expression> denominators =
                Denominators.of(indicator.formula().root()).toList();
        List<PopulationBasis> found = denominators.stream()
                .flatMap(Expression::terms)
                .flatMap(term -> Measures.find(catalogue, term).stream())
                .map(BasisDeclared::basis)
                .distinct()
                .toList();
        List<PopulationBasis> populations =
                found.stream().filter(basis -> basis != PopulationBasis.OWN).toList();
        return wrong(indicator.background().basis(), populations.isEmpty() ? found : populations);
    }

    private static Stream<String> wrong(PopulationBasis declared, List<PopulationBasis> found) {
        if (found.size() > 1) {
            return Stream.of("The formula divides by populations of different dates ("
                    + found.stream().map(Written::of).collect(Collectors.joining(", ")) + "): choose one.");
        }
        PopulationBasis actual = found.isEmpty() ? PopulationBasis.NONE : found.get(0);
        return declared == actual
                ? Stream.empty()
                : Stream.of("The denominator is said to be " + Written.of(declared) + ", but by the formula it is "
                        + Written.of(actual) + ": write that, or mend the formula.");
    }

    private static PopulationBasis basis(MeasureDefinition measure) {
        boolean isPopulation = measure.id().equals("population") || measure.id().startsWith("population_");
        return isPopulation ? basis(measure.date()) : PopulationBasis.OWN;
    }

    private static PopulationBasis basis(ReferenceDate date) {
        return switch (date) {
            case END_OF_YEAR -> PopulationBasis.END_OF_YEAR;
            case MID_YEAR -> PopulationBasis.MID_YEAR;
            case ANNUAL_MEAN -> PopulationBasis.ANNUAL_MEAN;
            default -> PopulationBasis.OWN;
        };
    }
}
