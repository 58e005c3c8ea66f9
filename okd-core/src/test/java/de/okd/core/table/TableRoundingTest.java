package de.okd.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Oracle: rounded by hand, half up as official tables are. */
class TableRoundingTest {
    @Test
    void numbersAreRoundedHalfUpAndTextsAndGapsStay() {
        Table table = new Table(List.of(
                new Column.Text("region", List.of("a", "b", "c", "d")),
                new Column.Numbers("value", List.of(1.25, -1.25, 1.005, Double.NaN))));

        Table rounded = table.rounded(1);

        assertThat(rounded.columns().get(0)).isEqualTo(table.columns().get(0));
        assertThat(((Column.Numbers) rounded.columns().get(1)).values()).containsExactly(1.3, -1.3, 1.0, Double.NaN);
    }
}
