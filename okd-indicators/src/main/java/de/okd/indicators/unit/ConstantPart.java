package de.okd.indicators.unit;

import de.okd.indicators.formula.Constant;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Operation;
import java.util.OptionalDouble;

/** The value of a part of a formula in which no measure occurs. */
final class ConstantPart {
    private ConstantPart() {}

    static OptionalDouble find(Expression expression) {
        if (expression instanceof Constant constant) {
            return OptionalDouble.of(constant.value());
        }
        return expression instanceof Operation operation ? find(operation) : OptionalDouble.empty();
    }

    private static OptionalDouble find(Operation operation) {
        OptionalDouble left = find(operation.left());
        OptionalDouble right = find(operation.right());
        return left.isPresent() && right.isPresent()
                ? OptionalDouble.of(operation.operator().apply(left.getAsDouble(), right.getAsDouble()))
                : OptionalDouble.empty();
    }
}
