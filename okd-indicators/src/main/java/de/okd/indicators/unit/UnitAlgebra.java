package de.okd.indicators.unit;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Term;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What the number a formula gives stands for.
 *
 * <p>Products and quotients multiply and divide quantities. Only like can be added to like: the same quantity at the same
 * scale. A constant is a factor, so that {@code 100 * a / b} is in hundredths; added or subtracted it is a plain number or
 * the whole, as in {@code 1 - a / b} and {@code 100 - 100 * a / b}. Ages and durations of life are in years; rates per
 * woman, concentration and location quotients are plain numbers.
 */
public final class UnitAlgebra {
    private final Function<String, Magnitude> ofMeasure;

    /** @param ofMeasure what a measure's numbers stand for, by the measure's id */
    public UnitAlgebra(Function<String, Magnitude> ofMeasure) {
        this.ofMeasure = ofMeasure;
    }

    /**
     * What the expression's number stands for.
     *
     * @throws OkdException {@code INVALID_FORMULA} if unlike things are added or compared, or a factor is zero
     */
    public Magnitude magnitude(Expression expression) {
        if (expression instanceof Term term) {
            return ofMeasure.apply(term.measure());
        }
        if (expression instanceof Call call) {
            return call(call);
        }
        return expression instanceof Operation operation && constant(operation).isEmpty()
                ? operation(operation)
                : Magnitude.NUMBER;
    }

    /**
     * Checks that a formula gives its result in this unit.
     *
     * @throws OkdException {@code INVALID_FORMULA}, saying which factor is wrong, or that something else is measured
     */
    public void requireFit(Expression formula, Unit unit) {
        Magnitude given = magnitude(formula);
        Magnitude wanted = unit.magnitude();
        if (!given.quantity().equals(wanted.quantity())) {
            throw error("The formula " + formula + " gives " + named(given.quantity()) + ", its unit \"" + unit.id()
                    + "\" measures " + named(wanted.quantity()) + ": name a unit of " + named(given.quantity())
                    + ", or mend the formula.");
        }
        if (!given.agreesWith(wanted)) {
            throw error("The formula " + formula + " gives " + scaled(given) + ", its unit \"" + unit.id() + "\" wants "
                    + scaled(wanted) + ": multiply the formula by " + Factor.text(given.scale() / wanted.scale())
                    + ".");
        }
    }

    private static String scaled(Magnitude magnitude) {
        return named(magnitude.quantity()) + " times " + Factor.text(1 / magnitude.scale());
    }

    private static String named(Quantity quantity) {
        return quantity.equals(Quantity.NUMBER) ? "a plain number" : quantity.toString();
    }

    private Magnitude operation(Operation operation) {
        return switch (operation.operator()) {
            case PLUS, MINUS -> sum(operation);
            case TIMES -> product(operation);
            case DIVIDED_BY -> quotient(operation);
        };
    }

    private Magnitude product(Operation product) {
        OptionalDouble left = constant(product.left());
        OptionalDouble right = constant(product.right());
        if (left.isPresent()) {
            return multiplied(magnitude(product.right()), left.getAsDouble(), product);
        }
        return right.isPresent()
                ? multiplied(magnitude(product.left()), right.getAsDouble(), product)
                : magnitude(product.left()).times(magnitude(product.right()));
    }

    private Magnitude quotient(Operation quotient) {
        Magnitude whole = magnitude(quotient.left()).dividedBy(magnitude(quotient.right()));
        double above = constant(quotient.left()).orElse(1);
        double below = constant(quotient.right()).orElse(1);
        return multiplied(whole, above / below, quotient);
    }

    private static Magnitude multiplied(Magnitude magnitude, double factor, Operation operation) {
        if (factor == 0 || !Double.isFinite(factor)) {
            throw error("The formula multiplies or divides by zero: " + operation);
        }
        return magnitude.withNumberTimes(factor);
    }

    private Magnitude sum(Operation sum) {
        OptionalDouble left = constant(sum.left());
        OptionalDouble right = constant(sum.right());
        if (left.isPresent()) {
            return besideConstant(sum, magnitude(sum.right()), left.getAsDouble());
        }
        return right.isPresent()
                ? besideConstant(sum, magnitude(sum.left()), right.getAsDouble())
                : alike(sum, sum.left(), sum.right());
    }

    private static Magnitude besideConstant(Operation sum, Magnitude other, double constant) {
        boolean isNumber = other.agreesWith(Magnitude.NUMBER);
        boolean isWhole = other.agreesWith(Magnitude.NUMBER.withNumberTimes(constant == 0 ? 1 : constant));
        if (!isNumber && !isWhole) {
            throw error("In " + sum + " the constant is no " + other + ", so it cannot be added or subtracted.");
        }
        return other;
    }

    private Magnitude alike(Expression whole, Expression left, Expression right) {
        Magnitude one = magnitude(left);
        Magnitude other = magnitude(right);
        if (!one.agreesWith(other)) {
            throw error("In " + whole + ", " + left + " is " + one + " and " + right + " is " + other
                    + ": only like can be added to or compared with like. Is a bracket or a factor missing?");
        }
        return one;
    }

    private Magnitude call(Call call) {
        Expression first = call.arguments().get(0);
        return switch (call.function()) {
            case MEAN_AGE, MEDIAN_AGE -> YEARS;
            case LIFE_EXPECTANCY -> ofAlike(call, YEARS);
            case TFR, LOCATION_QUOTIENT -> ofAlike(call, Magnitude.NUMBER);
            case HERFINDAHL -> Magnitude.NUMBER;
            case MEAN_OF_YEARS, SUM_OF_YEARS -> magnitude(first);
        };
    }

    private Magnitude ofAlike(Call call, Magnitude result) {
        alike(call, call.arguments().get(0), call.arguments().get(1));
        return result;
    }

    private static final Magnitude YEARS = new Magnitude(Quantity.AGE, 1);

    private static OptionalDouble constant(Expression expression) {
        return ConstantPart.find(expression);
    }

    private static OkdException error(String message) {
        return new OkdException(ErrorCode.INVALID_FORMULA, message);
    }
}
