package de.okd.core.dataset;

import static de.okd.core.dataset.Aggregation.Axis.CODES;
import static de.okd.core.dataset.Aggregation.Axis.REGIONS;
import static de.okd.core.dataset.Aggregation.Axis.TIME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: the table of additivity in textbooks on multidimensional data. */
class AggregationTest {
    @ParameterizedTest
    @CsvSource({
        "STOCK, true, false, true",
        "FLOW, true, true, true",
        "GROSS_FLOW, false, true, true",
        "MEAN, false, false, false",
        "RATIO, false, false, false",
        "MEDIAN, false, false, false",
        "INDEX, false, false, false",
        "UNKNOWN, false, false, false"
    })
    void eachKindAddsOverItsAxes(Aggregation kind, boolean regions, boolean time, boolean codes) {
        assertThat(kind.isAdditiveOver(REGIONS)).isEqualTo(regions).isEqualTo(kind.isAdditiveOverRegions());
        assertThat(kind.isAdditiveOver(TIME)).isEqualTo(time).isEqualTo(kind.isAdditiveOverTime());
        assertThat(kind.isAdditiveOver(CODES)).isEqualTo(codes).isEqualTo(kind.isAdditiveOverCodes());
    }

    @Test
    void theRuleIsASentence() {
        assertThat(Aggregation.STOCK.rule(TIME)).isEqualTo("a stock is not added over time");
        assertThat(Aggregation.GROSS_FLOW.rule(REGIONS)).isEqualTo("a gross flow is not added over regions");
        assertThat(Aggregation.INDEX.rule(CODES)).isEqualTo("an index is not added over codes");
        assertThat(Aggregation.FLOW.rule(TIME)).isEqualTo("a flow is added over time");
    }
}
