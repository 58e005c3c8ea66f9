package de.okd.indicators.formula;

import de.okd.core.error.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Precedence climbing over the characters; bounded in length and depth, so that no text can exhaust the stack. */
final class FormulaParser {
    private static final int MAX_DEPTH = 50;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern EARLIER = Pattern.compile("@-([1-9]\\d{0,2})y\\b");
    private static final Pattern FIXED = Pattern.compile("@([1-9]\\d{3})\\b");

    private final Characters text;
    private final FilterParser filters;
    private int depth;

    FormulaParser(Characters text) {
        this.text = text;
        this.filters = new FilterParser(text);
    }

    Expression parse() {
        if (text.length() > Characters.MAX_LENGTH) {
            throw text.expected(
                    "at most " + Characters.MAX_LENGTH + " characters, not " + text.length(),
                    "höchstens " + Characters.MAX_LENGTH + " Zeichen, nicht " + text.length());
        }
        Expression expression = expression(1);
        if (!text.isAtEnd()) {
            throw text.expected("an operator or the end", "ein Rechenzeichen oder das Ende");
        }
        refuseDistribution(expression, 0);
        return expression;
    }

    private Expression expression(int precedence) {
        Expression left = operand();
        for (Optional<Operator> next = operator(precedence); next.isPresent(); next = operator(precedence)) {
            Operator operator = next.get();
            text.expect(String.valueOf(operator.symbol()));
            int start = text.position();
            Expression right = expression(operator.precedence() + 1);
            refuseDistribution(left, start);
            refuseDistribution(right, start);
            left = new Operation(operator, left, right);
        }
        return left;
    }

    private Optional<Operator> operator(int precedence) {
        text.skipBlanks();
        for (Operator operator : Operator.values()) {
            if (text.isAt(operator.symbol()) && operator.precedence() >= precedence) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private Expression operand() {
        text.skipBlanks();
        if (text.isAt('(')) {
            return shifted(bracketed());
        }
        Optional<MatchResult> number = text.isAtDigit() || text.isAt('-') ? text.match(NUMBER) : Optional.empty();
        if (number.isPresent()) {
            return constant(number.get());
        }
        int start = text.position();
        String name = filters.name()
                .orElseThrow(() -> text.expected("a number, a measure or \"(\"", "eine Zahl, ein Merkmal oder \"(\""));
        return text.isAt('(') ? call(name, start) : term(name);
    }

    private Constant constant(MatchResult number) {
        double value = Double.parseDouble(number.group());
        if (!Double.isFinite(value)) {
            text.backTo(number.start());
            throw text.expected("a smaller number", "eine kleinere Zahl");
        }
        return new Constant(value);
    }

    private Expression bracketed() {
        deeper();
        text.expect("(");
        Expression inner = expression(1);
        refuseDistribution(inner, text.position());
        text.expect(")");
        depth--;
        return inner;
    }

    private void deeper() {
        if (++depth > MAX_DEPTH) {
            throw text.expected(
                    "at most " + MAX_DEPTH + " brackets inside each other",
                    "höchstens " + MAX_DEPTH + " ineinander stehende Klammern");
        }
    }

    private Term term(String measure) {
        return new Term(measure, filters.filters(), time());
    }

    private Expression shifted(Expression inner) {
        int start = text.position();
        TimeReference time = time();
        try {
            return time.equals(TimeReference.ASKED) ? inner : inner.at(time);
        } catch (IllegalArgumentException e) {
            text.backTo(start);
            throw text.expected(
                    "times not further away than 999 years", "Zeiten, die höchstens 999 Jahre entfernt sind");
        }
    }

    private TimeReference time() {
        if (!text.isAt('@')) {
            return TimeReference.ASKED;
        }
        Optional<MatchResult> earlier = text.match(EARLIER);
        if (earlier.isPresent()) {
            return new TimeReference.Earlier(Integer.parseInt(earlier.get().group(1)));
        }
        return text.match(FIXED)
                .map(fixed -> new TimeReference.Fixed(Integer.parseInt(fixed.group(1))))
                .orElseThrow(() -> text.expected(
                        "a time as @-5y (five years earlier) or @2015",
                        "eine Zeit wie @-5y (fünf Jahre früher) oder @2015"));
    }

    private Expression call(String name, int start) {
        Function function = Function.find(name).orElseThrow(() -> {
            text.backTo(start);
            String suggestion = Suggestion.didYouMean(name, Function.names());
            return text.expected(
                    "one of the functions " + String.join(", ", Function.names()) + "." + suggestion,
                    "eine der Funktionen " + String.join(", ", Function.names()) + "." + suggestion);
        });
        deeper();
        text.expect("(");
        List<Expression> arguments = new ArrayList<>();
        for (Function.Parameter parameter : function.parameters()) {
            if (!arguments.isEmpty()) {
                text.expect(",");
            }
            arguments.add(argument(function, parameter));
        }
        text.expect(")");
        depth--;
        return shifted(new Call(function, arguments));
    }

    private Expression argument(Function function, Function.Parameter parameter) {
        text.skipBlanks();
        int start = text.position();
        Expression argument = expression(1);
        if (!parameter.accepts(argument)) {
            text.backTo(start);
            Wording wording = parameter.wording();
            throw text.expected(wording.en() + " for " + function, wording.de() + " für " + function);
        }
        return argument;
    }

    /** "Each" has a meaning for a function over a distribution only. */
    private void refuseDistribution(Expression operand, int start) {
        if (Function.Parameter.DISTRIBUTION.accepts(operand)) {
            text.backTo(start);
            throw text.expected(
                    "a condition instead of \"each\", which only stands in functions over a distribution",
                    "eine Bedingung statt \"each\", das nur in Funktionen über eine Verteilung steht");
        }
    }
}
