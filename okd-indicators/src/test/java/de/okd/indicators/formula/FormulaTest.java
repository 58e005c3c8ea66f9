package de.okd.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Expression.Constant;
import de.okd.indicators.formula.Expression.Filter;
import de.okd.indicators.formula.Expression.Operation;
import de.okd.indicators.formula.Expression.Operator;
import de.okd.indicators.formula.Expression.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The tree a text stands for. */
class FormulaTest {
    private static final List<Operator> OPERATORS = List.of(Operator.values());

    static Stream<Formula> catalogue() {
        return Catalogue.standard().indicators().stream().map(Indicator::formula);
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void everyFormulaOfTheCatalogueReadsBack(Formula formula) {
        assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
    }

    @Test
    void everyTreeReadsBack() {
        long seed = 2718;
        Random random = new Random(seed);
        for (int run = 0; run < 3000; run++) {
            Formula formula = new Formula(tree(random, 5));
            assertThat(Formula.parse(formula.toString()))
                    .as("seed %d, run %d", seed, run)
                    .isEqualTo(formula);
        }
    }

    private static Expression tree(Random random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(3) == 0
                    ? new Constant(random.nextInt(2) == 0 ? random.nextInt(100_000) : random.nextInt(100_000) / 1000.0)
                    : term(random);
        }
        Operator operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        return new Operation(operator, tree(random, depth - 1), tree(random, depth - 1));
    }

    private static Term term(Random random) {
        List<Filter> filters = new ArrayList<>();
        if (random.nextBoolean()) {
            filters.add(new Filter("age", random.nextInt(60) + (random.nextBoolean() ? "+" : "-" + 70)));
        }
        if (random.nextBoolean()) {
            filters.add(new Filter("sex", random.nextBoolean() ? "female" : "male"));
        }
        return new Term(random.nextBoolean() ? "population" : "employees-at-work-2", filters, random.nextInt(3) * 5);
    }

    /** Oracle: the value by hand, with {@code a} standing for 2. */
    @ParameterizedTest
    @CsvSource({
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "10 - 3 - 2, 5",
        "10 - (3 - 2), 9",
        "100 / 10 / 2, 5",
        "100 / (10 / 2), 20",
        "2 * 3 / 4, 1.5",
        "1 - 2 + 3, 2",
        "a * a + a, 6",
        "8 / a * 3, 12",
        "0.5*4, 2"
    })
    void precedenceIsTheUsualOne(String text, double value) {
        assertThat(value(Formula.parse(text).root())).isEqualTo(value);
    }

    private static double value(Expression expression) {
        if (expression instanceof Operation operation) {
            return operation.operator().apply(value(operation.left()), value(operation.right()));
        }
        return expression instanceof Constant constant ? constant.value() : 2;
    }

    @Test
    void aTermHasMeasureFiltersAndYearsBefore() {
        assertThat(Formula.parse("population[sex female, age 20-39, t-5]").terms())
                .containsExactly(
                        new Term("population", List.of(new Filter("sex", "female"), new Filter("age", "20-39")), 5));
    }

    @Test
    void hyphensBelongToTheMeasureAndAMinusNeedsBlanks() {
        assertThat(Formula.parse("area-forest - area-bog").terms())
                .extracting(Term::measure)
                .containsExactly("area-forest", "area-bog");
    }

    @Test
    void aRepeatedTermIsOneTerm() {
        assertThat(Formula.parse("(a - a[t-5]) / a[t-5] * 100").terms()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a / b * 100, a, b",
        "a / b * 10 * 10, a, b",
        "(a - b) / (a + b) * 100, a - b, a + b",
        "a * 2 / b, a * 2, b"
    })
    void aQuotientTimesConstantsHasNumeratorAndDenominator(String text, String numerator, String denominator) {
        Formula formula = Formula.parse(text);
        assertThat(formula.numerator()).map(Expression::toString).contains(numerator);
        assertThat(formula.denominator()).map(Expression::toString).contains(denominator);
    }

    @ParameterizedTest
    @CsvSource({"a", "a + b", "a / b + 1", "a * 100"})
    void anythingElseIsNoQuotient(String text) {
        assertThat(Formula.parse(text).numerator()).isEmpty();
        assertThat(Formula.parse(text).denominator()).isEmpty();
    }
}
