package de.okd.indicators.lint;

import de.okd.core.dataset.Aggregation.Axis;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Function;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Operator;
import de.okd.indicators.formula.Term;
import java.util.stream.Stream;

/** Medians, means, rates and indices are never added: not over codes, not with plus, not over years. */
final class SumsAllowed {
    static final Rule RULE = Rule.ofEachIndicator("sums-allowed", SumsAllowed::wrong);

    private SumsAllowed() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        Expression root = indicator.formula().root();
        return Stream.concat(
                summands(root).flatMap(term -> refused(term, catalogue, "It is a summand of " + root)),
                root.terms()
                        .distinct()
                        .flatMap(term -> addedOver(term, catalogue)
                                .flatMap(filter -> refused(term, catalogue, "Its filter " + filter + " adds codes"))));
    }

    private static Stream<Term> summands(Expression expression) {
        if (expression instanceof Operation operation) {
            Stream<Expression> sides = Stream.of(operation.left(), operation.right());
            return operation.operator() == Operator.PLUS
                    ? sides.flatMap(SumsAllowed::direct)
                    : sides.flatMap(SumsAllowed::summands);
        }
        if (expression instanceof Call call) {
            return call.function() == Function.SUM_OF_YEARS
                    ? direct(call.arguments().get(0))
                    : call.arguments().stream().flatMap(SumsAllowed::summands);
        }
        return Stream.empty();
    }

    private static Stream<Term> direct(Expression summand) {
        return summand instanceof Term term ? Stream.of(term) : summands(summand);
    }

    private static Stream<String> refused(Term term, Catalogue catalogue, String why) {
        return Measures.find(catalogue, term).stream()
                .map(MeasureDefinition::aggregation)
                .filter(aggregation -> !aggregation.isAdditiveOver(Axis.CODES))
                .map(aggregation -> term + ": " + aggregation.rule(Axis.CODES) + ". " + why
                        + ": take it alone, or add the counts it was made of.");
    }

    private static Stream<Filter> addedOver(Term term, Catalogue catalogue) {
        return term.filters().stream().filter(filter -> isSum(filter, term, catalogue));
    }

    private static boolean isSum(Filter filter, Term term, Catalogue catalogue) {
        if (filter instanceof Filter.Codes codes) {
            return codes.codes().size() > 1;
        }
        return filter instanceof Filter.Interval interval
                && Measures.find(catalogue, term).stream()
                        .flatMap(measure -> measure.tables().stream())
                        .flatMap(table -> table.dimensions().stream())
                        .noneMatch(breakdown -> breakdown.dimension().equals(interval.dimension())
                                && breakdown.bands().contains(interval.band()));
    }
}
