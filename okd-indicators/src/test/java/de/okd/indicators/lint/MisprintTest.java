package de.okd.indicators.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.okd.indicators.catalogue.Alias;
import de.okd.indicators.catalogue.Background;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.FinestLevel;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.PopulationBasis;
import de.okd.indicators.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The misprints and traps of official definitions, put into the standard catalogue: which rule would have caught each.
 *
 * <p>Source: BBSR, Übersicht der Indikatoren, INKAR 07/2025; numbers are INKAR's. That the rates of the total fertility
 * rate are multiplied by the width of their classes is no matter of this catalogue's formulas but of {@code tfr}, which is
 * tested by its own figures; that no difference is made across the change of the land register is refused by the engine.
 */
class MisprintTest {

    private static List<CatalogueFinding> findings(Indicator... indicators) {
        List<String> ids = List.of(indicators).stream().map(Indicator::id).toList();
        return CatalogueLint.check(Catalogue.of(List.of(indicators))).stream()
                .filter(finding -> ids.contains(finding.subject()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            4404 divides by 5                   | total-fertility-rate       | tfr(births_by_age_of_mother, population[sex = f]) / 5 | units-agree
            13209 per 100 printed x 100,000     | charging-points-per-bev    | 100000 * charging_points / cars[drive = electric] | units-agree
            12105 x 1,000 beside 12104 x 100    | old-age-poverty            | 1000 * basic_support_old_age / population[age >= 65] | units-agree
            12308 divides by SGB III            | share-housing-cost-of-sgb2 | 100 * housing_cost_payments / sgb3_payments | names-known
            4116 without x 100                  | share-age-65-plus          | population[age >= 65] / population | units-agree
            14101 "/ 1.000" for "in 1.000"      | gdp-per-worker             | gdp / (1000 * employed_persons) / 1000 | units-agree
            14205 "/ 1.000" for "in 1.000"      | gdp-per-head               | gdp / population / 1000 | units-agree
            7102 hectares taken for km²         | settlement-density         | population / area_settlement_transport | units-agree
            7102 x 100 taken for per cent       | share-near-natural         | 100 * population / area_settlement_transport | units-agree
            7108 without the brackets           | share-near-natural         | 100 * area_water - area_harbour + area_vegetation - area_agriculture - area_forest / area | units-agree
            8208 divides by another population  | childcare-rate-u3          | 100 * children_in_day_care[provision = centre, age < 3] / population_mid_year | basis-declared
            retirement limit for municipalities  | share-age-65-plus          | 100 * population[age >= 67] / population | levels-possible
            """)
    void aMisprintIsCaughtByARule(String misprint, String id, String formula, String rule) {
        Indicator misprinted = Catalogue.standard().indicator(id).with(Formula.parse(formula));
        assertThat(findings(Catalogue.standard().indicator(id))).as("as it is").isEmpty();
        assertThat(findings(misprinted))
                .as(misprint)
                .extracting(CatalogueFinding::rule)
                .contains(rule);
    }

    @Test
    void oneNumberForTwoScalesIsCaught() {
        Alias alias = new Alias("INKAR", "q_ladepunkte", "13208");
        Indicator per100000 = Catalogue.standard().indicator("charging-points");
        Indicator per1000 = with(Catalogue.standard().indicator("car-density"), background(List.of(alias)));
        assertThat(findings(per100000, per1000))
                .extracting(CatalogueFinding::rule, CatalogueFinding::subject)
                .containsOnlyOnce(tuple("aliases-unique", "car-density"));
    }

    @Test
    void oneCodeWithTwoNumbersIsNoMisprint() {
        Indicator inkar = Catalogue.standard().indicator("naturalisation-rate");
        Indicator sdg = Catalogue.standard().indicator("naturalisation-percentage");
        assertThat(inkar.background().aliases().get(0).code())
                .isEqualTo(sdg.background().aliases().get(0).code());
        assertThat(findings(inkar, sdg)).isEmpty();
    }

    @Test
    void highAgesForMunicipalitiesAreCaught() {
        Indicator old = Catalogue.standard().indicator("share-age-80-plus");
        Background municipal = new Background(
                old.background().description(),
                old.background().note(),
                FinestLevel.MUNICIPALITY,
                PopulationBasis.END_OF_YEAR,
                false,
                List.of(),
                List.of());
        assertThat(findings(with(old, municipal)))
                .extracting(CatalogueFinding::rule)
                .containsExactly("levels-possible");
    }

    private static Background background(List<Alias> aliases) {
        Background background = Catalogue.standard().indicator("car-density").background();
        return new Background(
                background.description(),
                background.note(),
                background.level(),
                background.basis(),
                background.hasMixedDates(),
                new ArrayList<>(aliases),
                background.references());
    }

    private static Indicator with(Indicator indicator, Background background) {
        return new Indicator(
                indicator.id(),
                indicator.theme(),
                indicator.title(),
                indicator.formula(),
                indicator.unit(),
                indicator.direction(),
                background);
    }
}
