package de.okd.indicators.formula;

import de.okd.indicators.formula.Expression.Constant;
import de.okd.indicators.formula.Expression.Operation;
import de.okd.indicators.formula.Expression.Operator;
import de.okd.indicators.formula.Expression.Term;
import java.util.List;
import java.util.Optional;

/**
 * How an indicator is computed, for example {@code population[age 65+] / population[age 15-64] * 100}.
 *
 * <p>The language: numbers, {@code + - * /} with the usual precedence, brackets, and terms. A term is a measure's id,
 * optionally with a selection in square brackets, separated by commas: {@code age 15-64}, {@code age 65+},
 * {@code sex female}, {@code nationality foreign}, or {@code t-5} for five years earlier. A minus needs a blank on both
 * sides, because ids contain hyphens. {@link #parse} of {@link #toString} gives the same formula.
 *
 * @param root the expression
 */
public record Formula(Expression root) {

    /** @throws de.okd.core.error.OkdException {@code INVALID_FORMULA}, pointing at the character that does not fit */
    public static Formula parse(String text) {
        return new Formula(new FormulaParser(text).parse());
    }

    /** The distinct terms in the order they are written. */
    public List<Term> terms() {
        return root.terms().distinct().toList();
    }

    /** What is divided, if the formula is a quotient, possibly times a constant. */
    public Optional<Expression> numerator() {
        return quotient().map(Operation::left);
    }

    /** What it is divided by, if the formula is a quotient, possibly times a constant. */
    public Optional<Expression> denominator() {
        return quotient().map(Operation::right);
    }

    private Optional<Operation> quotient() {
        Expression inner = root;
        while (inner instanceof Operation product
                && product.operator() == Operator.TIMES
                && product.right() instanceof Constant) {
            inner = product.left();
        }
        return inner instanceof Operation division && division.operator() == Operator.DIVIDED_BY
                ? Optional.of(division)
                : Optional.empty();
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
