package de.okd.indicators.formula;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A function of expressions, for example {@code median_age(population, 90)}.
 *
 * @param arguments as many as the function has {@link Function#parameters()}, and of these kinds
 */
public record Call(Function function, List<Expression> arguments) implements Expression {
    public Call {
        arguments = List.copyOf(arguments);
        if (arguments.size() != function.parameters().size()) {
            throw new IllegalArgumentException(
                    function + " takes " + function.parameters().size() + " arguments, not " + arguments.size());
        }
        for (int i = 0; i < arguments.size(); i++) {
            Function.Parameter parameter = function.parameters().get(i);
            if (!parameter.accepts(arguments.get(i))) {
                throw new IllegalArgumentException("Argument " + (i + 1) + " of " + function + " is "
                        + parameter.wording().en() + ", not " + arguments.get(i));
            }
        }
    }

    @Override
    public Stream<Term> terms() {
        return arguments.stream().flatMap(Expression::terms);
    }

    @Override
    public String toString() {
        return arguments.stream().map(Expression::toString).collect(Collectors.joining(", ", function + "(", ")"));
    }
}
