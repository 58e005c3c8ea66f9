package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static de.okd.indicators.RegionSelection.region;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.table.Table;
import de.okd.core.table.TableRows;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Direction;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How values are taken out of a table. Oracle: the delivered lines, by hand. */
class IndicatorTableTest {
    private static final String YEARS = """
            GENESIS-Tabelle: 12411-01-01-5
            Bevölkerungsstand (Anzahl);;;;
            ;;31.12.2013;31.12.2014;31.12.2015
            06440001;        Altenstadt;100;110;120
            06440002;        Bad Nauheim;50;.;55
            """;
    private static final String DISTRICTS = """
            GENESIS-Tabelle: 11111-01-01-4
            Gebietsfläche (qkm);;
            31.12.2015;;
            ;;Gebietsfläche
            06440;      Wetteraukreis;1100,69
            """;

    private static IndicatorTable table(TinyStore store) {
        return Indicators.of(store.okd())
                .select(new TinyIndicators()
                        .count("population", "population")
                        .share("change", Direction.NEUTRAL, "population / population@-1y * 100")
                        .catalogue())
                .regions(region("06440001"), region("06440002"), region("06440"))
                .periods(year(2013), year(2014), year(2015))
                .evaluate();
    }

    @Test
    void aValueIsAskedForByRegionPeriodAndIndicator(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            IndicatorTable table = table(store);
            assertThat(table.value("06440001", year(2014), "population").value())
                    .isEqualTo(110);
            assertThat(table.value(RegionKey.parse("06440001"), year(2015), "change")
                            .numerator())
                    .isEqualTo(120);
        }
    }

    @Test
    void theCoverageOfASumIsTheShareOfItsPartsWithANumber(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            IndicatorTable table = table(store);
            assertThat(table.value("06440", year(2014), "population").coverage())
                    .isEqualTo(0.5);
            assertThat(table.value("06440", year(2015), "population").coverage())
                    .isEqualTo(1);
            assertThat(table.value("06440001", year(2015), "population").coverage())
                    .isEqualTo(1);
            assertThat(table.value("06440002", year(2014), "population").coverage())
                    .isNaN();
        }
    }

    @Test
    void aPeriodThatWasNotAskedForIsRefusedWithThoseThatWere(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            IndicatorTable table = table(store);
            assertThatThrownBy(() -> table.value("06440001", year(2012), "population"))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                    .hasMessageContaining("only for 2013, 2014, 2015");
        }
    }

    @Test
    void aPeriodThatCouldNotBeAnsweredSaysWhy(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            IndicatorTable table = table(store);
            assertThatThrownBy(() -> table.value("06440001", year(2013), "change"))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE))
                    .hasMessageContaining("no observations in 2012");
        }
    }

    @Test
    void anUnknownRegionOfATableNamesTheNearest(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            IndicatorTable table = table(store);
            assertThatThrownBy(() -> table.value("06440003", year(2015), "population"))
                    .hasMessageContaining("Did you mean \"06440001\"?");
        }
    }

    @Test
    void theWideTableHasAColumnForEachIndicator(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            Table wide = table(store).wide();
            assertThat(wide.columns())
                    .extracting(column -> column.name())
                    .containsExactly("region", "region_name", "level", "period", "population", "change");
            assertThat(wide.rows()).isEqualTo(9);
            assertThat(wide.row(3).toString())
                    .isEqualTo("region=06440001, region_name=Altenstadt, level=municipality, period=2014,"
                            + " population=110, change=110.00000000000001");
            assertThat(wide.row(0).number("change")).isNaN();
        }
    }

    @Test
    void byPeriodThereIsAColumnForEachPeriod(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            Table byPeriod = table(store).byPeriod("population");
            assertThat(byPeriod.rows()).isEqualTo(3);
            assertThat(byPeriod.row(0).toString())
                    .isEqualTo("region=06440001, region_name=Altenstadt, level=municipality, 2013=100, 2014=110,"
                            + " 2015=120");
            assertThat(byPeriod.row(1).number("2014")).isNaN();
        }
    }

    @Test
    void aMapShowsThePeriodAskedFor(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            assertThat(table(store)
                            .column("population", year(2015))
                            .values()
                            .get(0)
                            .value())
                    .isEqualTo(120);
        }
    }

    @Test
    void theTableAsTextNamesItsSourcesAndHowManyValuesThereAre(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            assertThat(table(store).toString())
                    .contains("2 indicators for 3 regions, 15 values")
                    .contains("06440001  Altenstadt")
                    .contains("Source: ")
                    .contains("table1.csv");
            assertThat(table(store).toHtml()).startsWith("<table").contains("<td>Altenstadt</td>");
        }
    }

    /** Oracle: the gathered table and the streamed rows are two ways. */
    @Test
    void theRowsOneByOneAreThoseOfTheTable(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, YEARS, DISTRICTS)) {
            IndicatorTable values = table(store);
            Table table = values.toTable();
            TableRows rows = values.rows();
            int value = IntStream.range(0, rows.headings().size())
                    .filter(i -> rows.headings().get(i).name().equals("value"))
                    .findFirst()
                    .orElseThrow();
            int count = 0;
            for (IndicatorValue expected : values.values().toList()) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.cell(0)).isEqualTo(expected.region().key().value());
                assertThat(Double.valueOf(rows.number(value))).isEqualTo(Double.valueOf(expected.value()));
                assertThat(Double.valueOf(table.row(count).number("value")))
                        .isEqualTo(Double.valueOf(expected.value()));
                assertThat(Period.parse(String.valueOf(table.row(count).text("period"))))
                        .isEqualTo(expected.period());
                count++;
            }
            assertThat(rows.next()).isFalse();
            assertThat(count).isEqualTo(15).isEqualTo(table.rows());
        }
    }
}
