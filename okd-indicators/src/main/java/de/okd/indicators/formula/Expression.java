package de.okd.indicators.formula;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a formula computes. */
public sealed interface Expression {

    /** All terms in the order they are written. */
    Stream<Term> terms();

    /** A constant. */
    record Constant(double value) implements Expression {
        @Override
        public Stream<Term> terms() {
            return Stream.empty();
        }

        @Override
        public String toString() {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }

    /**
     * A filtered sum of observations, for example {@code population[sex female, age 20-39]}.
     *
     * @param measure the measure's id
     * @param filters at most one per dimension; a dimension without filter is taken as a whole
     * @param yearsBefore how many years before the period asked for
     */
    record Term(String measure, List<Filter> filters, int yearsBefore) implements Expression {
        public Term {
            filters = List.copyOf(filters);
        }

        @Override
        public Stream<Term> terms() {
            return Stream.of(this);
        }

        @Override
        public String toString() {
            String selection = Stream.concat(
                            filters.stream().map(Filter::toString),
                            yearsBefore == 0 ? Stream.empty() : Stream.of("t-" + yearsBefore))
                    .collect(Collectors.joining(", "));
            return selection.isEmpty() ? measure : measure + "[" + selection + "]";
        }
    }

    /**
     * The codes of one dimension: an age interval ({@code age 15-64}, {@code age 65+}) or one code ({@code sex female}).
     */
    record Filter(String dimension, String code) {
        @Override
        public String toString() {
            return dimension + " " + code;
        }
    }

    /** Addition, subtraction, multiplication or division. */
    record Operation(Operator operator, Expression left, Expression right) implements Expression {
        @Override
        public Stream<Term> terms() {
            return Stream.concat(left.terms(), right.terms());
        }

        @Override
        public String toString() {
            return bracketed(left, false) + " " + operator.symbol() + " " + bracketed(right, true);
        }

        private String bracketed(Expression operand, boolean isRight) {
            if (operand instanceof Operation inner) {
                int difference = inner.operator.precedence() - operator.precedence();
                return difference < 0 || (difference == 0 && isRight) ? "(" + inner + ")" : inner.toString();
            }
            return operand.toString();
        }
    }

    /** The four operators. */
    enum Operator {
        PLUS('+', 1),
        MINUS('-', 1),
        TIMES('*', 2),
        DIVIDED_BY('/', 2);

        private final char symbol;
        private final int precedence;

        Operator(char symbol, int precedence) {
            this.symbol = symbol;
            this.precedence = precedence;
        }

        public char symbol() {
            return symbol;
        }

        /** Higher binds tighter. */
        public int precedence() {
            return precedence;
        }

        /** Division by zero gives an infinity or {@code NaN}, which callers must turn into a status. */
        public double apply(double left, double right) {
            return switch (this) {
                case PLUS -> left + right;
                case MINUS -> left - right;
                case TIMES -> left * right;
                case DIVIDED_BY -> left / right;
            };
        }
    }
}
