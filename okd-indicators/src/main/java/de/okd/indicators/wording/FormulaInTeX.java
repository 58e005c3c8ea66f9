package de.okd.indicators.wording;

import de.okd.core.dataset.AgeBand;
import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Language;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Operator;
import de.okd.indicators.formula.Term;
import de.okd.indicators.formula.TimeReference;
import java.util.stream.Collectors;

/**
 * A formula as TeX's mathematics, for example <code>100\cdot\frac{\text{population}_{\text{65+}}}{\text{population}_{\text{15–64}}}</code>:
 * what a term selects stands below its measure, another time than the one asked for above it. Names are escaped.
 */
public final class FormulaInTeX {
    private final Language language;
    private final Vocabulary vocabulary;
    private final Phrases phrases;

    public FormulaInTeX(Language language, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.phrases = new Phrases(language, vocabulary);
    }

    public String text(Expression expression) {
        if (expression instanceof Constant constant) {
            return number(constant);
        }
        if (expression instanceof Term term) {
            return term(term);
        }
        return expression instanceof Operation operation ? operation(operation) : call((Call) expression);
    }

    private String number(Constant constant) {
        return Numbers.text(constant.value(), language).replace(",", "{,}").replace('−', '-');
    }

    private String operation(Operation operation) {
        if (operation.operator() == Operator.DIVIDED_BY) {
            return "\\frac{" + text(operation.left()) + "}{" + text(operation.right()) + "}";
        }
        return operand(operation, operation.left(), false)
                + sign(operation.operator())
                + operand(operation, operation.right(), true);
    }

    /** A fraction needs no brackets as a factor: its line holds it together. */
    private String operand(Operation operation, Expression operand, boolean isRight) {
        boolean isFraction = operand instanceof Operation inner && inner.operator() == Operator.DIVIDED_BY;
        return operation.needsBrackets(operand, isRight) && !isFraction
                ? "\\left(" + text(operand) + "\\right)"
                : text(operand);
    }

    private static String sign(Operator operator) {
        return operator == Operator.TIMES ? "\\cdot " : " " + operator.symbol() + " ";
    }

    private String term(Term term) {
        String below = term.filters().stream().map(this::condition).collect(Collectors.joining(", "));
        String above = time(term.time());
        return TeXText.of(vocabulary.measure(term.measure()).in(language))
                + (below.isEmpty() ? "" : "_{" + TeXText.of(below) + "}")
                + (above.isEmpty() ? "" : "^{" + above + "}");
    }

    private String condition(Filter filter) {
        return filter instanceof Filter.Interval interval
                        && interval.dimension().equals(Filter.AGE)
                ? ages(interval.band())
                : phrases.condition(filter);
    }

    private static String ages(AgeBand band) {
        if (band.to() == AgeBand.OPEN) {
            return band.from() + "+";
        }
        return band.from() == band.to() ? Integer.toString(band.from()) : band.from() + "–" + band.to();
    }

    private static String time(TimeReference time) {
        if (time instanceof TimeReference.Earlier earlier) {
            return "(t-" + earlier.years() + ")";
        }
        return time instanceof TimeReference.Fixed fixed ? "(" + fixed.year() + ")" : "";
    }

    private String call(Call call) {
        String arguments = call.arguments().stream().map(this::text).collect(Collectors.joining(";\\ "));
        return TeXText.of(FunctionNames.of(call.function()).in(language)) + "\\left(" + arguments + "\\right)";
    }
}
