package de.okd.core.query;

import static de.okd.core.query.Condition.code;
import static de.okd.core.query.Condition.level;
import static de.okd.core.query.Condition.status;
import static de.okd.core.query.Order.descending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.core.SmallTables;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.Column;
import de.okd.core.table.NumberStyle;
import de.okd.core.table.Row;
import de.okd.core.table.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Joins, pivots, order and the look of answers, on two tables of a few lines. */
class ArrangementTest {
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
    void anAnswerLooksLikeThis() {
        assertThat(people().orderBy(descending("value")).run().table().toText(NumberStyle.GERMAN, 2))
                .isEqualTo("""
                        region    region_name       period      sex    measure     unit     value  status
                        --------  ----------------  ----------  -----  ----------  ------  ------  ------
                        06440002  Bad Nauheim       2015-12-31  total  population  Anzahl  31.200  NORMAL
                        06440001  Altenstadt, Hess  2015-12-31  total  population  Anzahl  10.300  NORMAL
                        3 rows, of which 1 are left out here; numbers as 1.234,5
                        """);
    }

    @Test
    void whereTheOtherDatasetHasNothingTheStatusIsAbsent() {
        Table joined = people().join(OKD.query("33111-01-01-5"), "area").run().table();
        assertThat(joined.columns())
                .extracting(Column::name)
                .containsSequence("unit", "value", "status", "area_unit", "area", "area_status");
        Row altenstadt = joined.row(0);
        assertThat(altenstadt.number("value") / altenstadt.number("area")).isEqualTo(10300.0 / 3000);
        assertThat(altenstadt.text("area_status")).isEqualTo("REVISED");
        Row neustadt = joined.row(2);
        assertThat(neustadt.number("area")).isNaN();
        assertThat(neustadt.text("area_status")).isEqualTo("ABSENT");
    }

    @Test
    void anExplanationListsTheSharedColumns() {
        assertThat(people().join(OKD.query("33111-01-01-5"), "area").explain())
                .contains("For area: joined where region are equal");
    }

    @Test
    void aPivotKeepsTheStatusOfEveryCell() {
        Row neustadt = OKD.query("12411-01-01-5")
                .where(Condition.regions("06440026"))
                .pivot("sex")
                .run()
                .table()
                .row(0);
        assertThat(neustadt.number("total")).isZero();
        assertThat(neustadt.text("total_status")).isEqualTo("ZERO");
        assertThat(neustadt.text("male_status")).isEqualTo("SECRET");
        assertThat(neustadt.number("male")).isNaN();
    }

    @Test
    void aSumWithASecretPartSaysHowManyAreMissing() {
        Query men = OKD.query("12411-01-01-5").where(level(RegionLevel.MUNICIPALITY), code("sex", "male"));
        Row sum = men.sum().run().table().row(0);
        assertThat(sum.number("value")).isEqualTo(5100 + 15000);
        assertThat(sum.text("status")).isEqualTo("INCOMPLETE");
        assertThat(sum.integer("missing_parts")).isEqualTo(1);
        assertThat(men.where(status(ObservationStatus.SECRET))
                        .run()
                        .table()
                        .row(0)
                        .text("region"))
                .isEqualTo("06440026");
    }

    @Test
    void rowsCanBePassedOnOneByOne() {
        List<String> names = new ArrayList<>();
        people().forEach(row -> names.add(row.text("region_name")));
        assertThat(names).containsExactly("Altenstadt, Hess", "Bad Nauheim", "Neustadt");
    }

    @Test
    void stepsDoNotChangeTheQueryTheyStartFrom() {
        Query query = people();
        String before = query.explain();
        query.sum();
        query.where(code("sex", "total")).pivot("sex").limit(1);
        assertThat(query.explain()).isEqualTo(before);
    }

    @Test
    void stepsInAnOrderThatMeansNothingAreRefused() {
        assertThatThrownBy(() -> people().sum().groupBy("region")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people().groupBy("region").run()).hasMessageContaining("Say what to compute");
        assertThatThrownBy(() -> people().sum().where(code("sex", "total")).run())
                .hasMessageContaining("put other conditions before it");
    }

    @Test
    void aPivotAfterAJoinIsRefusedBecauseItWouldLoseTheJoinedValues() {
        Query joined = people().join(OKD.query("33111-01-01-5"), "area");
        assertThatThrownBy(() -> joined.pivot("sex").run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot both join area and pivot sex");
        assertThatThrownBy(() -> people().pivot("sex")
                        .join(OKD.query("33111-01-01-5"), "area")
                        .run())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot both join area and pivot sex");
    }

    @Test
    void anIntervalThatBandsDoNotTileNamesThem() {
        var ages = new InventedTable("t")
                .withDimension("age", "0-2", "3-5", "6-17")
                .counted();
        try (StoredTables tables = new StoredTables(ages)) {
            assertThatThrownBy(tables.query("t").where(Condition.ages(3, 10))::run)
                    .hasMessageContaining(
                            "The ages 3-10 cannot be made up of the age bands of dataset t: 0-2, 3-5, 6-17");
        }
    }
}
