package de.okd.indicators.formula;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.indicators.formula.Expression.Constant;
import de.okd.indicators.formula.Expression.Filter;
import de.okd.indicators.formula.Expression.Operation;
import de.okd.indicators.formula.Expression.Operator;
import de.okd.indicators.formula.Expression.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Precedence climbing over the characters; bounded in length and depth, so that no text can exhaust the stack. */
final class FormulaParser {
    private static final int MAX_LENGTH = 2000;
    private static final int MAX_DEPTH = 50;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Pattern MEASURE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern EARLIER = Pattern.compile("t-(\\d{1,3})");
    private static final Pattern FILTER = Pattern.compile(" *([a-z][a-z0-9-]*) +([^,\\[\\]\\p{Cntrl}]+?) *");

    private final String text;
    private int position;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    Expression parse() {
        if (text.length() > MAX_LENGTH) {
            throw error("at most " + MAX_LENGTH + " characters");
        }
        Expression expression = expression(1);
        if (position < text.length()) {
            throw error("an operator or the end");
        }
        return expression;
    }

    private Expression expression(int precedence) {
        Expression left = operand();
        Optional<Operator> operator = operator(precedence);
        while (operator.isPresent()) {
            position++;
            left = new Operation(operator.get(), left, expression(operator.get().precedence() + 1));
            operator = operator(precedence);
        }
        return left;
    }

    private Optional<Operator> operator(int precedence) {
        skipBlanks();
        for (Operator operator : Operator.values()) {
            if (position < text.length()
                    && text.charAt(position) == operator.symbol()
                    && operator.precedence() >= precedence) {
                return Optional.of(operator);
            }
        }
        return Optional.empty();
    }

    private Expression operand() {
        skipBlanks();
        if (position < text.length() && text.charAt(position) == '(') {
            return bracketed();
        }
        Optional<String> number = match(NUMBER);
        if (number.isPresent()) {
            return new Constant(Double.parseDouble(number.get()));
        }
        String measure = match(MEASURE).orElseThrow(() -> error("a number, a measure or \"(\""));
        return term(measure);
    }

    private Expression bracketed() {
        if (++depth > MAX_DEPTH) {
            throw error("at most " + MAX_DEPTH + " brackets inside each other");
        }
        position++;
        Expression inner = expression(1);
        skipBlanks();
        expect(')');
        depth--;
        return inner;
    }

    private Term term(String measure) {
        List<Filter> filters = new ArrayList<>();
        int yearsBefore = 0;
        if (position < text.length() && text.charAt(position) == '[') {
            do {
                position++;
                skipBlanks();
                Matcher earlier = at(EARLIER);
                if (earlier.lookingAt()) {
                    yearsBefore = Integer.parseInt(earlier.group(1));
                    position = earlier.end();
                } else {
                    filters.add(filter(filters));
                }
                skipBlanks();
            } while (position < text.length() && text.charAt(position) == ',');
            expect(']');
        }
        return new Term(measure, filters, yearsBefore);
    }

    private Filter filter(List<Filter> earlier) {
        int end = position;
        while (end < text.length() && text.charAt(end) != ',' && text.charAt(end) != ']') {
            end++;
        }
        Matcher matcher = FILTER.matcher(text.substring(position, end));
        if (!matcher.matches()) {
            throw error("a selection as \"age 15-64\", \"sex female\" or \"t-5\"");
        }
        if (earlier.stream().anyMatch(filter -> filter.dimension().equals(matcher.group(1)))) {
            throw error("one selection per dimension, " + matcher.group(1) + " has two");
        }
        position = end;
        return new Filter(matcher.group(1), matcher.group(2));
    }

    private Matcher at(Pattern pattern) {
        return pattern.matcher(text).region(position, text.length());
    }

    private Optional<String> match(Pattern pattern) {
        Matcher matcher = at(pattern);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher.group());
    }

    private void skipBlanks() {
        while (position < text.length() && text.charAt(position) == ' ') {
            position++;
        }
    }

    private void expect(char character) {
        if (position >= text.length() || text.charAt(position) != character) {
            throw error("\"" + character + "\"");
        }
        position++;
    }

    private OkdException error(String expected) {
        String found = position < text.length() ? "\"" + text.charAt(position) + "\"" : "the end";
        return new OkdException(
                ErrorCode.INVALID_FORMULA,
                "Could not read the formula: found " + found + " at column " + (position + 1) + ", expected " + expected
                        + ".\n  " + text + "\n  " + " ".repeat(Math.min(position, text.length())) + "^");
    }
}
