package de.okd.indicators.cube;

import de.okd.core.time.Period;
import de.okd.indicators.cube.Calculation.Arithmetic;
import de.okd.indicators.cube.Calculation.BesideCountry;
import de.okd.indicators.cube.Calculation.Fixed;
import de.okd.indicators.cube.Calculation.Sum;
import de.okd.indicators.cube.Planner.Unanswerable;
import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Operator;
import de.okd.indicators.formula.Term;

/** Makes calculations of formulas: looks up every term, and takes functions apart. */
final class Lowering {
    private final Planner planner;
    private final Distributions distributions;

    Lowering(Planner planner) {
        this.planner = planner;
        this.distributions = new Distributions(planner);
    }

    /** @throws Unanswerable if nothing loaded answers one of the terms */
    Calculation lower(Expression expression, Period asked) throws Unanswerable {
        if (expression instanceof Constant constant) {
            return new Fixed(constant.value());
        }
        if (expression instanceof Term term) {
            return new Sum(planner.sum(term, asked));
        }
        if (expression instanceof Operation operation) {
            return new Arithmetic(
                    operation.operator(), lower(operation.left(), asked), lower(operation.right(), asked));
        }
        return call((Call) expression, asked);
    }

    private Calculation call(Call call, Period asked) throws Unanswerable {
        return switch (call.function()) {
            case MEAN_OF_YEARS ->
                new Arithmetic(Operator.DIVIDED_BY, sumOfYears(call, asked), lower(argument(call, 1), asked));
            case SUM_OF_YEARS -> sumOfYears(call, asked);
            case LOCATION_QUOTIENT ->
                new BesideCountry(lower(argument(call, 0), asked), lower(argument(call, 1), asked));
            case MEAN_AGE -> distributions.meanAge(term(call, 0), number(call, 1), asked);
            case MEDIAN_AGE -> distributions.medianAge(term(call, 0), number(call, 1), asked);
            case TFR -> distributions.fertility(term(call, 0), term(call, 1), asked);
            case LIFE_EXPECTANCY -> distributions.lifeExpectancy(term(call, 0), term(call, 1), number(call, 2), asked);
            case HERFINDAHL -> distributions.herfindahl(term(call, 0), asked);
        };
    }

    private Calculation sumOfYears(Call call, Period asked) throws Unanswerable {
        Calculation sum = lower(argument(call, 0), asked);
        for (int years = 1; years < number(call, 1); years++) {
            sum = new Arithmetic(Operator.PLUS, sum, lower(argument(call, 0), asked.minusYears(years)));
        }
        return sum;
    }

    private static Expression argument(Call call, int number) {
        return call.arguments().get(number);
    }

    private static Term term(Call call, int number) {
        return (Term) argument(call, number);
    }

    private static int number(Call call, int number) {
        return (int) ((Constant) argument(call, number)).value();
    }
}
