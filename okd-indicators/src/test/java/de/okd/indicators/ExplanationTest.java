package de.okd.indicators;

import static de.okd.core.time.Period.year;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a value says where it comes from. Oracle: the table's own lines, read by hand. */
class ExplanationTest {
    private static final String AGES = TinyStore.AGES + "06440001;        Altenstadt;10;60;20p;90\n";
    private static final String FORMULA = "population[age >= 15] / population * 100";

    @Test
    void anExplanationListsFormulaTermsCellsAndFile(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertThat(store.evaluate(FORMULA, "06440001")
                            .explain("x", "06440001")
                            .toString()
                            .lines())
                    .satisfiesExactly(
                            line -> assertThat(line)
                                    .matches("Titel, Altenstadt \\(06440001\\), 2015: 88\\.8+9 % \\[PROVISIONAL]"),
                            line -> assertThat(line).isEqualTo("= " + FORMULA),
                            line -> assertThat(line).isEqualTo("  population[age >= 15] = 80 [PROVISIONAL]"),
                            line -> assertThat(line).isEqualTo("    population, 15-64, 2015-12-31: 60 [NORMAL]"),
                            line -> assertThat(line).isEqualTo("    population, 65+, 2015-12-31: 20 [PROVISIONAL]"),
                            line -> assertThat(line).startsWith("    from table1.csv ("),
                            line -> assertThat(line).isEqualTo("  population = 90 [NORMAL]"),
                            line -> assertThat(line).isEqualTo("    population, total, 2015-12-31: 90 [NORMAL]"),
                            line -> assertThat(line)
                                    .contains(
                                            "Fortschreibung des Bevölkerungsstandes, Tabelle 12411-02-03-5",
                                            "version 1",
                                            "retrieved 2017-10-10T11:01:03",
                                            "dl-de/by-2-0"));
        }
    }

    /** Oracle: the text as an analyst is to read it. */
    @Test
    void theWholeExplanationReadsLikeThis(@TempDir Path folder) {
        String table = AGES + "06440002;        Bad Nauheim;20;100;.;150\n06440;      Wetteraukreis;30;160;.;.\n";
        try (TinyStore store = TinyStore.of(folder, table)) {
            String text = store.evaluate("100 * population[age >= 65] / population", "06440")
                    .explain("06440", year(2015), "x")
                    .toString();
            assertThat(text.replaceAll("sha256 [0-9a-f]{12}", "sha256 #")).isEqualTo("""
                            Titel, Wetteraukreis (06440), 2015: no value % [SECRET]
                            = 100 * population[age >= 65] / population
                              population[age >= 65] = no value [SECRET]
                                population, 65+, 2015-12-31: no value [SECRET]
                                from table1.csv (Fortschreibung des Bevölkerungsstandes, Tabelle 12411-02-03-5; version 1; retrieved 2017-10-10T11:01:03; dl-de/by-2-0; sha256 #…)
                              population = 240 [NORMAL]
                                population, total, 2015-12-31: no value [SECRET]
                                not published; summed from 06440001 Altenstadt, 06440002 Bad Nauheim
                                from table1.csv (Fortschreibung des Bevölkerungsstandes, Tabelle 12411-02-03-5; version 1; retrieved 2017-10-10T11:01:03; dl-de/by-2-0; sha256 #…)
                            """);
        }
    }

    @Test
    void aSumOfPartsNamesTheParts(@TempDir Path folder) {
        String table = AGES + "06440002;        Bad Nauheim;20;100;30;150\n06440;      Wetteraukreis;.;.;.;.\n";
        try (TinyStore store = TinyStore.of(folder, table)) {
            assertThat(store.evaluate("population", "06440")
                            .explain("x", "06440")
                            .toString())
                    .contains("population = 240 [NORMAL]")
                    .contains("not published; summed from 06440001 Altenstadt, 06440002 Bad Nauheim");
        }
    }

    @Test
    void numeratorAndDenominatorStandBesideTheValue(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            IndicatorValue value = store.evaluate(FORMULA, "06440001").value("x", "06440001");
            assertThat(value.numerator()).isEqualTo(80);
            assertThat(value.denominator()).isEqualTo(90);
        }
    }

    @Test
    void aFormulaThatIsNoQuotientHasNeither(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            IndicatorValue value = store.evaluate("population", "06440001").value("x", "06440001");
            assertThat(value.numerator()).isNaN();
            assertThat(value.denominator()).isNaN();
        }
    }

    @Test
    void aColumnKnowsItsSourcesOnce(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            assertThat(store.evaluate(FORMULA, "06440001").column("x").sources())
                    .singleElement()
                    .satisfies(source -> assertThat(source.file()).isEqualTo("table1.csv"));
        }
    }

    @Test
    void anUnknownIndicatorOfATableNamesTheNearest(@TempDir Path folder) {
        try (TinyStore store = TinyStore.of(folder, AGES)) {
            IndicatorTable table = store.evaluate(FORMULA, "06440001");
            assertThatThrownBy(() -> table.value("y", "06440001"))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                    .hasMessageContaining("Did you mean \"x\"?");
        }
    }

    @Test
    void theLongTableHasOneRowPerValue(@TempDir Path folder) throws Exception {
        try (TinyStore store = TinyStore.of(folder, AGES + "06440002;        Bad Nauheim;1;2;.;3\n")) {
            store.evaluate("population[age >= 65] / population", "06440001", "06440002")
                    .writeCsv(folder.resolve("x.csv"));
            assertThat(folder.resolve("x.csv")).hasContent("""
                            region,region_name,level,period,indicator,value,unit,status,numerator,denominator,coverage
                            06440001,Altenstadt,municipality,2015,x,0.2222222222222222,%,provisional,20,90,1
                            06440002,Bad Nauheim,municipality,2015,x,,%,secret,,3,
                            """.replace("\n", "\r\n"));
        }
    }
}
