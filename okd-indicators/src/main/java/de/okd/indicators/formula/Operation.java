package de.okd.indicators.formula;

import java.util.stream.Stream;

/** Addition, subtraction, multiplication or division. */
public record Operation(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public Stream<Term> terms() {
        return Stream.concat(left.terms(), right.terms());
    }

    @Override
    public String toString() {
        return bracketed(left, false) + " " + operator.symbol() + " " + bracketed(right, true);
    }

    private String bracketed(Expression operand, boolean isRight) {
        return needsBrackets(operand, isRight) ? "(" + operand + ")" : operand.toString();
    }

    /**
     * Whether an operand must be written in brackets so that the text means this tree.
     *
     * @param isRight whether it stands to the right of the operator, where equal precedence needs brackets too
     */
    public boolean needsBrackets(Expression operand, boolean isRight) {
        if (operand instanceof Operation inner) {
            int difference = inner.operator.precedence() - operator.precedence();
            return difference < 0 || (difference == 0 && isRight);
        }
        return false;
    }
}
