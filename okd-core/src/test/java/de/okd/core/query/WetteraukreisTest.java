package de.okd.core.query;

import static de.okd.core.query.Condition.level;
import static de.okd.core.query.Condition.measure;
import static de.okd.core.query.Condition.period;
import static de.okd.core.query.Condition.within;
import static de.okd.core.query.Order.descending;
import static de.okd.core.region.RegionLevel.DISTRICT;
import static de.okd.core.region.RegionLevel.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.DeliveredData;
import de.okd.core.Okd;
import de.okd.core.table.Row;
import de.okd.core.table.Table;
import de.okd.core.time.Period;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The real tables. Oracle: the district's own published total of 31 December 2015, 301,931, and the tables by eye. */
class WetteraukreisTest {
    private static final Okd OKD = Okd.inMemory();
    private static final Period END_OF_2015 = Period.parse("2015-12-31");

    @BeforeAll
    static void load() {
        OKD.load(DeliveredData.municipal("12411-01-01-5_00.csv"));
    }

    @AfterAll
    static void close() {
        OKD.close();
    }

    private static Query population() {
        return OKD.query("12411-01-01-5")
                .where(measure("population"), within("06440"), level(MUNICIPALITY), period(END_OF_2015));
    }

    @Test
    void the25MunicipalitiesSumToTheDistrict() {
        Row row = population().sum().run().table().row(0);
        assertThat(row.number("value")).isEqualTo(301_931);
        assertThat(row.text("status")).isEqualTo("NORMAL");
        assertThat(row.integer("missing_parts")).isZero();
        assertThat(population().count().run().table().row(0).number("value")).isEqualTo(25);
    }

    @Test
    void theLargestTownComesFirst() {
        Table towns = population()
                .groupBy("region")
                .sum()
                .orderBy(descending("value"))
                .limit(2)
                .run()
                .table();
        assertThat(towns.row(0).toString())
                .startsWith("region=06440003, region_name=Bad Vilbel, unit=Anzahl, value=33020");
        assertThat(towns.row(1).text("region")).isEqualTo("06440002");
    }

    @Test
    void menAndWomenBesideEachOtherSumToTheTotal() {
        for (Row row : population().pivot("sex").run().table()) {
            assertThat(row.number("male") + row.number("female")).isEqualTo(row.number("total"));
        }
    }

    @Test
    void theSumsOfTheDistrictsOfHesseAreWhatTheirMunicipalitiesSumTo() {
        Query districts =
                OKD.query("12411-01-01-5").where(within("06"), period(END_OF_2015), Condition.code("sex", "total"));
        double fromDistricts =
                districts.where(level(DISTRICT)).sum().run().table().row(0).number("value");
        double fromMunicipalities =
                districts.where(level(MUNICIPALITY)).sum().run().table().row(0).number("value");
        assertThat(fromMunicipalities).isEqualTo(fromDistricts);
    }

    @Test
    void anExplanationNamesTheTotalThatIsUsed() {
        assertThat(population().sum().explain())
                .contains("sex is neither filtered nor grouped: its published total \"total\" is used")
                .contains("FROM \"12411-01-01-5\"");
    }

    @Test
    void theSqlOfAnExplanationGivesTheSameAnswerAtTheSqlDoor() {
        Query query = population().groupBy("region").sum();
        Statement statement = query.statement();
        assertThat(OKD.sql(statement.sql(), statement.parameters().toArray())
                        .run()
                        .table())
                .isEqualTo(query.run().table());
    }
}
