package de.okd.indicators.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.indicators.formula.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Oracle: products and quotients worked out by hand. */
class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "1,                1",
        "count,            count",
        "count/area,       count/area",
        "area/count,       area/count",
        "count/count,      1",
        "1/time,           1/time",
        "money*count/area, count*money/area",
        "area/area/area,   1/area",
        "length*length,    length*length",
    })
    void aQuantityIsReadFromTheLeftAndReduced(String text, String canonical) {
        assertThat(Quantity.parse(text)).hasToString(canonical).isEqualTo(Quantity.parse(canonical));
    }

    @Test
    void dividingUndoesMultiplying() {
        Quantity money = Quantity.parse("money");
        assertThat(money.times(Quantity.COUNT).dividedBy(Quantity.COUNT)).isEqualTo(money);
    }

    @Test
    void areaAndLengthSquaredAreTold() {
        assertThat(Quantity.parse("area")).isNotEqualTo(Quantity.parse("length*length"));
    }

    @Test
    void aMisspeltQuantityIsRefusedWithTheNearestOne() {
        assertThatThrownBy(() -> Quantity.parse("count/aera"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("\"count/aera\"", "\"aera\"", "Did you mean \"area\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "count/", "*count", "count//area", "2", "Count", "m²"})
    void whatIsNoProductOfQuantitiesIsRefused(String text) {
        assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aScaleIsPositive(double scale) {
        assertThatThrownBy(() -> Unit.of("nonsense", new Wording("?", "?"), scale, "count"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("A scale is a positive number");
    }
}
