package de.okd.indicators;

import de.okd.core.time.Period;
import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Function;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Term;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The times a formula takes numbers from. */
final class FormulaPeriods {
    private final NavigableSet<Period> periods = new TreeSet<>();

    private FormulaPeriods() {}

    /** All of them, earliest first, when a period is asked for. */
    static NavigableSet<Period> of(Expression expression, Period asked) {
        FormulaPeriods found = new FormulaPeriods();
        found.add(expression, asked);
        return found.periods;
    }

    private void add(Expression expression, Period asked) {
        if (expression instanceof Term term) {
            periods.add(term.time().of(asked));
        } else if (expression instanceof Operation operation) {
            add(operation.left(), asked);
            add(operation.right(), asked);
        } else if (expression instanceof Call call) {
            int years = isOverYears(call.function()) ? years(call) : 1;
            for (int earlier = 0; earlier < years; earlier++) {
                Period period = asked.minusYears(earlier);
                call.arguments().forEach(argument -> add(argument, period));
            }
        }
    }

    private static boolean isOverYears(Function function) {
        return function == Function.MEAN_OF_YEARS || function == Function.SUM_OF_YEARS;
    }

    private static int years(Call call) {
        return call.arguments().get(1) instanceof Constant years ? (int) years.value() : 1;
    }
}
