package de.okd.indicators.formula;

import static de.okd.indicators.formula.Filter.age;
import static de.okd.indicators.formula.Filter.on;
import static de.okd.indicators.formula.Filter.sex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
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
    private static final Term POPULATION = Term.of("population");

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
                    ? new Constant(
                            random.nextInt(2) == 0 ? random.nextInt(100_000) - 500 : random.nextInt(100_000) / 1e7)
                    : term(random);
        }
        if (random.nextInt(6) == 0) {
            return new Call(Function.MEAN_OF_YEARS, List.of(tree(random, depth - 1), new Constant(3)));
        }
        Operator operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        return new Operation(operator, tree(random, depth - 1), tree(random, depth - 1));
    }

    private static Term term(Random random) {
        List<Filter> filters = new ArrayList<>();
        if (random.nextBoolean()) {
            int from = random.nextInt(60);
            filters.add(random.nextBoolean() ? age().atLeast(from) : age(from, from + random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            filters.add(on("Größe der \"Wohnung\"").isOneOf("3", "ab 7 Räume", "in"));
        }
        if (random.nextBoolean()) {
            filters.add(on("children").between(2, 2 + random.nextInt(2)));
        }
        TimeReference time = List.of(TimeReference.ASKED, new TimeReference.Earlier(5), new TimeReference.Fixed(2011))
                .get(random.nextInt(3));
        return new Term(random.nextBoolean() ? "population" : "Anzahl Kinder", filters, time);
    }

    @Test
    void aFormulaIsBuiltInJavaAsItIsWritten() {
        Formula built = Formula.of(POPULATION
                .where(age().atLeast(65), sex("f"))
                .per(POPULATION.where(age(15, 64)))
                .times(100));
        assertThat(built)
                .isEqualTo(Formula.parse("population[age >= 65, sex = f] / population[age 15..64] * 100"))
                .hasToString("population[age >= 65, sex = f] / population[age 15..64] * 100");
    }

    @Test
    void sumsAndDifferencesAreBuiltInJavaToo() {
        assertThat(Formula.of(Term.of("births")
                        .plus(Term.of("inflow"))
                        .minus(Term.of("deaths").yearsEarlier(1))))
                .isEqualTo(Formula.parse("births + inflow - deaths@-1y"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a[age > 64]              | a[age >= 65]
            a[age < 15]              | a[age 0..14]
            a[age <= 14]             | a[age 0..14]
            a[age=0]                 | a[age = 0]
            a[ children>=1 ]         | a[children >= 1]
            a[rooms 1 .. 2]          | a[rooms 1..2]
            a[size = 1]              | a[size = 1]
            a[wz in(B,C)]            | a[wz in (B, C)]
            a[wz in (B)]             | a[wz = B]
            (a / b)@-5y              | a@-5y / b@-5y
            (a@-2y - b@2011)@-3y     | a@-5y - b@2011
            (a@-2y)@2011             | a@2009
            "a"                      | a
            "each"                   | "each"
            100*a                    | 100 * a
            median_age( a ,90 )      | median_age(a, 90)
            herfindahl(a[each wz])   | herfindahl(a[each wz])
            """)
    void allSpellingsBecomeOne(String text, String canonical) {
        assertThat(Formula.parse(text)).hasToString(canonical);
        assertThat(Formula.parse(canonical)).isEqualTo(Formula.parse(text));
    }

    /** Oracle: the value by hand, with {@code a} standing for 2. */
    @ParameterizedTest
    @CsvSource({
        "1 + 2 * 3, 7",
        "(1 + 2) * 3, 9",
        "10 - 3 - 2, 5",
        "10 - (3 - 2), 9",
        "10 - -3, 13",
        "100 / 10 / 2, 5",
        "100 / (10 / 2), 20",
        "2 * 3 / 4, 1.5",
        "1 - 2 + 3, 2",
        "a * a + a, 6",
        "8 / a * 3, 12",
        "a-1, 1",
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

    @ParameterizedTest
    @CsvSource({"population, 2020-12-31", "population@-5y, 2015-12-31", "population@2011, 2011-12-31"})
    void aTermKnowsItsTime(String text, String period) {
        Term term = Formula.parse(text).terms().get(0);
        assertThat(term.time().of(Period.parse("2020-12-31"))).hasToString(period);
    }

    @Test
    void twoFiltersOfOneDimensionAreRefused() {
        assertThatThrownBy(() -> POPULATION.where(sex("f")).where(sex("m")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at most one filter per dimension");
    }

    @Test
    void aRepeatedTermIsOneTerm() {
        assertThat(Formula.parse("(a - a@-5y) / a@-5y * 100").terms()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "a / b * 100, a, b",
        "100 * a / b, a, b",
        "100 * (a - b) / (a + b), a - b, a + b",
        "a / b / 365 * 1000, a, b",
        "100 * (a / b), a, b",
        "a * c / b, a * c, b"
    })
    void aQuotientHasNumeratorAndDenominatorWithoutFactors(String text, String numerator, String denominator) {
        Formula formula = Formula.parse(text);
        assertThat(formula.numerator()).map(Expression::toString).contains(numerator);
        assertThat(formula.denominator()).map(Expression::toString).contains(denominator);
    }

    @ParameterizedTest
    @CsvSource({"a", "a + b", "a / b + 1", "a * 100", "a / 100"})
    void anythingElseIsNoQuotient(String text) {
        assertThat(Formula.parse(text).numerator()).isEmpty();
        assertThat(Formula.parse(text).denominator()).isEmpty();
    }
}
