package de.okd.core.query;

import static de.okd.core.query.Condition.code;
import static de.okd.core.query.Condition.level;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.core.SmallTables;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.RegionColumn;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer as one value for each region, as maps take it. */
class RegionColumnTest {
    private static final Okd OKD = Okd.inMemory();

    @BeforeAll
    static void load(@TempDir Path folder) {
        OKD.load(SmallTables.write(folder, "population.csv", SmallTables.POPULATION));
        OKD.load(SmallTables.write(folder, "area.csv", SmallTables.AREA));
    }

    @AfterAll
    static void close() {
        OKD.close();
    }

    private static Query people() {
        return OKD.query("12411-01-01-5").where(level(RegionLevel.MUNICIPALITY), code("sex", "total"));
    }

    @Test
    void anAnswerWithOneRowForEachRegionIsAColumn() {
        RegionColumn column = people().run().column("value");

        assertThat(column.unit()).isEqualTo("Anzahl");
        assertThat(column.period()).isEqualTo("2015-12-31");
        assertThat(column.values())
                .extracting(value -> value.region().name() + " " + value.value() + " " + value.status())
                .startsWith("Altenstadt, Hess 10300.0 NORMAL", "Bad Nauheim 31200.0 NORMAL");
    }

    @Test
    void aJoinedColumnHasItsOwnUnitAndStatus() {
        RegionColumn area =
                people().join(OKD.query("33111-01-01-5"), "area").run().column("area");

        assertThat(area.unit()).isEqualTo("ha");
        assertThat(area.values())
                .extracting(RegionColumn.Value::status)
                .contains(ObservationStatus.REVISED, ObservationStatus.ABSENT);
    }

    @Test
    void twoValuesForARegionAreRefusedWithTheWayOut() {
        assertThatThrownBy(() -> OKD.query("12411-01-01-5")
                        .where(level(RegionLevel.MUNICIPALITY))
                        .run()
                        .column("value"))
                .isInstanceOf(OkdException.class)
                .hasMessageStartingWith(
                        "The result has a second value for 06440001 in row 2, expected one for each region:"
                                + " choose one period, code and measure with where(...)");
    }

    @Test
    void textIsNoValue() {
        assertThatThrownBy(() -> people().run().column("measure"))
                .isInstanceOf(OkdException.class)
                .hasMessageStartingWith("The column \"measure\" holds \"population\" for 06440001, expected numbers.");
    }

    @Test
    void aStatusThatIsNoneIsRefused() {
        assertThatThrownBy(() -> OKD.sql("SELECT '06440001' AS region, 1 AS value, 'open' AS status")
                        .run()
                        .column("value"))
                .isInstanceOf(OkdException.class)
                .hasMessageStartingWith("Row 1 of the result has the status \"open\", expected one of [NORMAL, ZERO,");
    }
}
