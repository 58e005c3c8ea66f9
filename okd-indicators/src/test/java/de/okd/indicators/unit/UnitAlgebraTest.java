package de.okd.indicators.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Wording;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: magnitudes worked out by hand; a count of 1 stands for 1, a hectare for 10,000 m². */
class UnitAlgebraTest {
    private static final Map<String, Unit> MEASURES = Map.of(
            "births", unit("persons", 1, "count"),
            "population", unit("persons", 1, "count"),
            "area", unit("ha", 10_000, "area"),
            "forest", unit("ha", 10_000, "area"),
            "floor", unit("thousand-m2", 1000, "area"),
            "income", unit("thousand-eur", 1000, "money"),
            "rate", unit("percent", 0.01, "1"));
    private static final UnitAlgebra ALGEBRA = new UnitAlgebra(
            measure -> Objects.requireNonNull(MEASURES.get(measure)).magnitude());

    private static Unit unit(String id, double scale, String of) {
        return Unit.of(id, new Wording(id, id), scale, of);
    }

    private static Expression parsed(String formula) {
        return Formula.parse(formula).root();
    }

    private static OkdException refused(String formula, Unit unit) {
        OkdException e = catchThrowableOfType(OkdException.class, () -> ALGEBRA.requireFit(parsed(formula), unit));
        assertThat(e).as("%s in %s", formula, unit.id()).isNotNull();
        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FORMULA);
        return e;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            births                                    | count       | 1
            100 * births / population                 | 1           | 0.01
            births / population * 1000                | 1           | 0.001
            births / (population / 1000)              | 1           | 0.001
            (100 * births) / population               | 1           | 0.01
            2 * 50 * births / population              | 1           | 0.01
            100 * (births - population) / population  | 1           | 0.01
            100 * population / area                   | count/area  | 0.000001
            population / area                         | count/area  | 0.0001
            1000 * floor / population                 | area/count  | 1
            income / population / 12                  | money/count | 12000
            1 - births / population                   | 1           | 1
            100 - 100 * births / population           | 1           | 0.01
            100 - rate                                | 1           | 0.01
            1 / (population / area)                   | area/count  | 10000
            10000 / (population / area)               | area/count  | 1
            mean_age(population, 90)                  | age         | 1
            median_age(population, 90)                | age         | 1
            life_expectancy(births, population, 3)    | age         | 1
            tfr(births, population)                   | 1           | 1
            location_quotient(births, population)     | 1           | 1
            herfindahl(births[each sex])              | 1           | 1
            mean_of_years(100 * area / population, 3) | area/count  | 100
            sum_of_years(births, 3)                   | count       | 1
            7                                         | 1           | 1
            """)
    void aFormulasNumberStandsFor(String formula, String quantity, double scale) {
        Magnitude expected = new Magnitude(Quantity.parse(quantity), scale);
        assertThat(ALGEBRA.magnitude(parsed(formula))).matches(expected::agreesWith, "agrees with " + expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "population + area",
                "forest + floor",
                "forest + area / population",
                "population - 1",
                "1 - 100 * births / population",
                "births / population + 100 * births / population",
                "tfr(area, population)",
                "location_quotient(forest, floor)",
                "0 * births",
                "births / 0",
                "births / (3 - 3)",
            })
    void unlikeThingsAndZeroFactorsAreRefused(String formula) {
        OkdException e = catchThrowableOfType(OkdException.class, () -> ALGEBRA.magnitude(parsed(formula)));
        assertThat(e).as(formula).isNotNull();
        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FORMULA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 * births / population    | percent         | 0.01     | 1
            0.1 * rate                   | per-10          | 0.1      | 1
            100 * population / area      | persons-per-km2 | 0.000001 | count/area
            income / population / 12     | eur-k-per-month | 12000    | money/count
            """)
    void aFormulaFitsItsUnit(String formula, String unit, double scale, String of) {
        assertThatCode(() -> ALGEBRA.requireFit(parsed(formula), unit(unit, scale, of)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100000 * births / population | per-100 | 0.01 | 1 | gives a plain number times 100000, its unit "per-100" wants a plain number times 100: multiply the formula by 0.001.
            births / population          | percent | 0.01 | 1 | multiply the formula by 100.
            100 * births / area          | percent | 0.01 | 1 | gives count/area, its unit "percent" measures a plain number: name a unit of count/area
            """)
    void whatDoesNotFitIsSaid(String formula, String unit, double scale, String of, String said) {
        assertThat(refused(formula, unit(unit, scale, of))).hasMessageContaining(said);
    }
}
