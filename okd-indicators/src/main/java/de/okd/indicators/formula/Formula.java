package de.okd.indicators.formula;

import java.util.List;
import java.util.Optional;

/**
 * How an indicator is computed, for example {@code 100 * population[age >= 65] / population[age 15..64]}.
 *
 * <p>The language: numbers, {@code + - * /} with the usual precedence, brackets, terms and functions. A term is a measure's
 * id; what it selects stands in square brackets, at most one condition per dimension: {@code age 15..64}, {@code age >= 65},
 * {@code age < 15}, {@code age = 0}, {@code sex = f}, {@code section in (B, C)}. {@code @-5y} after a term or a bracket means
 * five years earlier, {@code @2015} that year. Names and codes that are no plain words stand in double quotes. Functions are
 * those of {@link Function}, as {@code median_age(population, 90)}. {@link #parse} of {@link #toString} gives the same
 * formula. In Java the same is
 *
 * <pre>{@code
 * Term population = Term.of("population");
 * Formula.of(population.where(age().atLeast(65)).per(population.where(age(15, 64))).times(100));
 * }</pre>
 *
 * @param root the expression
 */
public record Formula(Expression root) {

    public static Formula of(Expression root) {
        return new Formula(root);
    }

    /**
     * Reads a formula of at most 4,000 characters and 50 brackets inside each other.
     *
     * @throws de.okd.core.error.OkdException {@code INVALID_FORMULA}, pointing at the character that does not fit
     */
    public static Formula parse(String text) {
        return parse(text, Language.ENGLISH);
    }

    /** Like {@link #parse(String)}, with errors in the language. */
    public static Formula parse(String text, Language language) {
        return new Formula(new FormulaParser(new Characters(text, language)).parse());
    }

    /** The distinct terms in the order they are written. */
    public List<Term> terms() {
        return root.terms().distinct().toList();
    }

    /** What is divided, without constant factors, if the formula is a quotient, possibly times a constant. */
    public Optional<Expression> numerator() {
        return quotient().map(division -> withoutFactors(division.left()));
    }

    /** What it is divided by, if the formula is a quotient, possibly times a constant. */
    public Optional<Expression> denominator() {
        return quotient().map(Operation::right);
    }

    private Optional<Operation> quotient() {
        return withoutFactors(root) instanceof Operation division && division.operator() == Operator.DIVIDED_BY
                ? Optional.of(division)
                : Optional.empty();
    }

    private static Expression withoutFactors(Expression expression) {
        Expression inner = expression;
        while (inner instanceof Operation operation && operation.operator().precedence() == 2) {
            if (operation.right() instanceof Constant) {
                inner = operation.left();
            } else if (operation.left() instanceof Constant && operation.operator() == Operator.TIMES) {
                inner = operation.right();
            } else {
                return inner;
            }
        }
        return inner;
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
