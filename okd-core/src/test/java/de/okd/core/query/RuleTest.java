package de.okd.core.query;

import static de.okd.core.dataset.Aggregation.FLOW;
import static de.okd.core.dataset.Aggregation.GROSS_FLOW;
import static de.okd.core.dataset.Aggregation.RATIO;
import static de.okd.core.dataset.Aggregation.STOCK;
import static de.okd.core.dataset.Aggregation.UNKNOWN;
import static de.okd.core.query.Condition.codes;
import static de.okd.core.query.Condition.level;
import static de.okd.core.query.Condition.regions;
import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Each rule refuses what it is there for, and nothing beside it. */
class RuleTest {
    private static InventedTable table() {
        return new InventedTable("t").withRegions("06440001", "06440002", "06440003");
    }

    private static void assertRefused(Rule rule, InventedTable table, UnaryOperator<Query> steps) {
        try (StoredTables tables = new StoredTables(table.counted())) {
            Query query = steps.apply(tables.query("t"));
            assertThatThrownBy(query::explain)
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE))
                    .hasMessageStartingWith("Rule " + rule + ": " + rule.sentence());
        }
    }

    private static double answer(Observations table, UnaryOperator<Query> steps) {
        try (StoredTables tables = new StoredTables(table)) {
            return steps.apply(tables.query("t")).run().table().row(0).number("value");
        }
    }

    @Test
    void stocksAreNotAddedOverTime() {
        InventedTable stocks = table().withMeasures(STOCK).withPeriods("2014-12-31", "2015-12-31");
        assertRefused(Rule.STOCKS_ARE_NOT_ADDED_OVER_TIME, stocks, Query::sum);
        assertThat(answer(stocks.counted(), query -> query.groupBy("period").sum()))
                .isEqualTo(1 + 2 + 3);
        assertThat(answer(stocks.counted(), Query::mean)).isEqualTo(3.5);
    }

    @Test
    void flowsAreAddedOverTime() {
        InventedTable flows = table().withMeasures(FLOW).withPeriods("2014", "2015");
        assertThat(answer(flows.counted(), Query::sum)).isEqualTo(21);
    }

    @Test
    void grossFlowsAreNotAddedOverRegions() {
        InventedTable moves = table().withMeasures(GROSS_FLOW).withPeriods("2014", "2015");
        assertRefused(Rule.GROSS_FLOWS_ARE_NOT_ADDED_OVER_REGIONS, moves, Query::sum);
        assertThat(answer(moves.counted(), query -> query.groupBy("region").sum()))
                .isEqualTo(1 + 4);
    }

    @Test
    void ratiosAreNeitherAddedNorAveraged() {
        InventedTable ratios = table().withMeasures(RATIO);
        assertRefused(Rule.RATIOS_ARE_NOT_ADDED, ratios, Query::sum);
        assertRefused(Rule.RATIOS_ARE_NOT_ADDED, ratios, Query::mean);
        assertThat(answer(ratios.counted(), Query::max)).isEqualTo(3);
    }

    @Test
    void measuresNobodyDescribedAreNotAdded() {
        assertRefused(Rule.UNKNOWN_MEASURES_ARE_NOT_ADDED, table().withMeasures(UNKNOWN), Query::sum);
    }

    @Test
    void differentMeasuresAreNotMixed() {
        InventedTable two = table().withMeasures(STOCK, FLOW);
        assertRefused(Rule.MEASURES_ARE_NOT_MIXED, two, Query::sum);
        assertRefused(Rule.MEASURES_ARE_NOT_MIXED, two, Query::max);
        assertThat(answer(two.counted(), Query::count)).isEqualTo(6);
    }

    @Test
    void aDistrictIsNotAddedToItsMunicipalities() {
        InventedTable nested = table().withRegions("06440", "06440001", "06440002");
        assertRefused(Rule.LEVELS_ARE_NOT_MIXED, nested, Query::sum);
        assertThat(answer(
                        nested.counted(),
                        query -> query.where(level(MUNICIPALITY)).sum()))
                .isEqualTo(2 + 3);
    }

    @Test
    void germanyIsNotAddedToItsStates() {
        assertRefused(Rule.LEVELS_ARE_NOT_MIXED, table().withRegions("DG", "06", "07"), Query::sum);
    }

    @Test
    void aJointMunicipalityIsNotAddedToMunicipalitiesOfItsDistrict() {
        InventedTable joint = table().withRegions("07131001", "07131002", "0713101");
        assertRefused(Rule.ASSOCIATIONS_COUNT_TWICE, joint, Query::sum);
        assertThat(answer(
                        joint.counted(),
                        query -> query.where(regions("07131001", "07131002")).sum()))
                .isEqualTo(1 + 2);
    }

    @Test
    void totalsAreNotAddedToParts() {
        InventedTable sexes = table().withDimension("sex", "total", "male", "female");
        assertRefused(
                Rule.TOTALS_ARE_NOT_PARTS,
                sexes,
                query -> query.where(codes("sex", "total", "male")).sum());
        assertThat(answer(sexes.counted(), Query::sum)).as("the total alone").isEqualTo(1 + 2 + 3);
        assertThat(answer(
                        sexes.counted(),
                        query -> query.where(codes("sex", "male", "female")).sum()))
                .isEqualTo(4 + 5 + 6 + 7 + 8 + 9);
    }

    @Test
    void ageBandsThatOverlapAreNotAdded() {
        assertRefused(
                Rule.CODES_DO_NOT_OVERLAP,
                table().withDimension("age", "total", "0-14", "0-5", "6-14"),
                query -> query.where(codes("age", "0-14", "6-14")).sum());
    }

    @Test
    void aMonthIsNotAddedToItsYear() {
        assertRefused(Rule.PERIODS_DO_NOT_OVERLAP, table().withPeriods("2015", "2015-03"), Query::sum);
    }

    @Test
    void aDimensionWithoutTotalMeansTheSumOfItsPartsIfTheyMakeUpTheWhole() {
        assertThat(answer(table().withDimension("age", "0-14", "15+").counted(), Query::sum))
                .isEqualTo(21);
        assertRefused(Rule.PARTS_MAKE_UP_THE_WHOLE, table().withDimension("age", "0-14", "20+"), Query::sum);
        assertRefused(Rule.PARTS_MAKE_UP_THE_WHOLE, table().withDimension("age", "0-14", "15+"), Query::max);
    }

    @Test
    void partsAreNotChosenByTheirValueButSumsMayBe() {
        assertRefused(
                Rule.PARTS_ARE_NOT_CHOSEN_BY_VALUE,
                table(),
                query -> query.where(Condition.valueAtLeast(2)).sum());
        assertThat(answer(
                        table().counted(),
                        query -> query.groupBy("region").sum().where(Condition.valueAtLeast(2))))
                .isEqualTo(2);
    }

    @Test
    void aJoinThatWouldRepeatRowsIsRefused() {
        Observations sexes = new InventedTable("sexes")
                .withRegions("06440001", "06440002", "06440003")
                .withDimension("sex", "total", "male", "female")
                .counted();
        try (StoredTables tables = new StoredTables(table().counted(), sexes)) {
            Query joined = tables.query("t").join(tables.query("sexes"), "people");
            assertThatThrownBy(joined::explain).hasMessageStartingWith("Rule " + Rule.JOINS_DO_NOT_MULTIPLY + ": ");
        }
    }
}
