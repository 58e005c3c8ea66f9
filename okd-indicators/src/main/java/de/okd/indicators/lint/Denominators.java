package de.okd.indicators.lint;

import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Operator;
import java.util.stream.Stream;

/** What a formula divides by, in quotients and inside functions that make rates. */
final class Denominators {
    private Denominators() {}

    static Stream<Expression> of(Expression expression) {
        if (expression instanceof Operation operation) {
            Stream<Expression> inside = Stream.concat(of(operation.left()), of(operation.right()));
            return isQuotient(operation) ? Stream.concat(Stream.of(operation.right()), inside) : inside;
        }
        return expression instanceof Call call ? of(call) : Stream.empty();
    }

    private static boolean isQuotient(Operation operation) {
        return operation.operator() == Operator.DIVIDED_BY && !(operation.right() instanceof Constant);
    }

    private static Stream<Expression> of(Call call) {
        return switch (call.function()) {
            case TFR, LIFE_EXPECTANCY, LOCATION_QUOTIENT ->
                Stream.of(call.arguments().get(1));
            case HERFINDAHL -> Stream.of(call.arguments().get(0));
            case MEAN_OF_YEARS, SUM_OF_YEARS -> of(call.arguments().get(0));
            case MEAN_AGE, MEDIAN_AGE -> Stream.empty();
        };
    }
}
