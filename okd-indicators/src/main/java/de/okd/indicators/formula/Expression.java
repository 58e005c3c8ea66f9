package de.okd.indicators.formula;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What a formula computes; built by hand or by {@link Formula#parse}. */
public sealed interface Expression permits Constant, Term, Operation, Call {

    /** All terms in the order they are written. */
    Stream<Term> terms();

    default Expression plus(Expression other) {
        return new Operation(Operator.PLUS, this, other);
    }

    default Expression minus(Expression other) {
        return new Operation(Operator.MINUS, this, other);
    }

    default Expression times(double factor) {
        return new Operation(Operator.TIMES, this, new Constant(factor));
    }

    /** This divided by another. */
    default Expression per(Expression other) {
        return new Operation(Operator.DIVIDED_BY, this, other);
    }

    /** The same expression with other terms. */
    default Expression mapTerms(UnaryOperator<Term> change) {
        if (this instanceof Term term) {
            return change.apply(term);
        }
        if (this instanceof Operation operation) {
            return new Operation(
                    operation.operator(),
                    operation.left().mapTerms(change),
                    operation.right().mapTerms(change));
        }
        if (this instanceof Call call) {
            return new Call(
                    call.function(),
                    call.arguments().stream()
                            .map(argument -> argument.mapTerms(change))
                            .toList());
        }
        return this;
    }

    /** The same at another time: every term refers to its time as seen from there. */
    default Expression at(TimeReference time) {
        return mapTerms(term -> term.withTime(term.time().within(time)));
    }
}
