package de.okd.indicators.lint;

import de.okd.indicators.formula.Call;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Function;
import de.okd.indicators.formula.Operation;
import de.okd.indicators.formula.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the terms of a formula need of tables. */
public final class Answers {
    private static final Set<Function> OVER_AGES =
            EnumSet.of(Function.MEAN_AGE, Function.MEDIAN_AGE, Function.TFR, Function.LIFE_EXPECTANCY);

    private Answers() {}

    /** One for each distinct term, in the order they are written. */
    public static List<Answer> to(Expression formula) {
        return answers(formula, Set.of()).distinct().toList();
    }

    private static Stream<Answer> answers(Expression expression, Set<String> distributions) {
        if (expression instanceof Term term) {
            return Stream.of(new Answer(term, distributions));
        }
        if (expression instanceof Operation operation) {
            return Stream.of(operation.left(), operation.right()).flatMap(side -> answers(side, distributions));
        }
        return expression instanceof Call call
                ? call.arguments().stream().flatMap(argument -> answers(argument, needed(call, distributions)))
                : Stream.empty();
    }

    private static Set<String> needed(Call call, Set<String> distributions) {
        return OVER_AGES.contains(call.function()) ? Set.of(Filter.AGE) : distributions;
    }
}
