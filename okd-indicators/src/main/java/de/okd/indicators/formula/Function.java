package de.okd.indicators.formula;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Methods that are more than arithmetic. */
public enum Function {
    /** Mean age; the second argument is the age at which the open class is taken to end. */
    MEAN_AGE(Parameter.TERM, Parameter.NUMBER),
    /** Median age within classes; the second argument is the age at which the open class is taken to end. */
    MEDIAN_AGE(Parameter.TERM, Parameter.NUMBER),
    /** Total fertility rate: births by age of the mother, women by age. */
    TFR(Parameter.TERM, Parameter.TERM),
    /**
     * Life expectancy at birth of an abridged life table: deaths by age, population by age, and how many years are pooled,
     * the period asked for and those before it.
     */
    LIFE_EXPECTANCY(Parameter.TERM, Parameter.TERM, Parameter.NUMBER),
    /** Sum of squared shares of the codes of one dimension. */
    HERFINDAHL(Parameter.DISTRIBUTION),
    /** A share of a part in a whole, divided by the same share in Germany. */
    LOCATION_QUOTIENT(Parameter.EXPRESSION, Parameter.EXPRESSION),
    /** Mean of the period asked for and the years before, so many in all. */
    MEAN_OF_YEARS(Parameter.EXPRESSION, Parameter.NUMBER),
    /** Sum of the period asked for and the years before, so many in all. */
    SUM_OF_YEARS(Parameter.EXPRESSION, Parameter.NUMBER);

    private final ImmutableList<Parameter> parameters;

    Function(Parameter... parameters) {
        this.parameters = ImmutableList.copyOf(parameters);
    }

    /** What an argument can be. */
    public enum Parameter {
        EXPRESSION("an expression", "einen Ausdruck"),
        TERM("a measure", "ein Merkmal"),
        /** A term with {@link Filter.Each}. */
        DISTRIBUTION("a measure with [each dimension]", "ein Merkmal mit [each Dimension]"),
        /** A whole number from 1 to 150. */
        NUMBER("a whole number from 1 to 150", "eine ganze Zahl von 1 bis 150");

        private final String en;
        private final String de;

        Parameter(String en, String de) {
            this.en = en;
            this.de = de;
        }

        public Wording wording() {
            return new Wording(de, en);
        }

        boolean accepts(Expression argument) {
            return switch (this) {
                case EXPRESSION -> !isDistribution(argument);
                case TERM -> argument instanceof Term && !isDistribution(argument);
                case DISTRIBUTION -> isDistribution(argument);
                case NUMBER ->
                    argument instanceof Constant constant
                            && constant.value() == Math.rint(constant.value())
                            && constant.value() >= 1
                            && constant.value() <= 150;
            };
        }

        private static boolean isDistribution(Expression argument) {
            return argument instanceof Term term
                    && term.filters().stream().anyMatch(filter -> filter instanceof Filter.Each);
        }
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** As formulas have it: {@code mean_age}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Function> find(String name) {
        return Arrays.stream(values())
                .filter(function -> function.toString().equals(name))
                .findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(Function::toString).toList();
    }
}
