package de.okd.core.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.core.SmallTables;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.table.Column;
import de.okd.core.table.Row;
import de.okd.core.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What SQL may see of a store, and that it may do nothing else. */
class SqlDoorTest {
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

    private static Table answer(String select, Object... parameters) {
        return OKD.sql(select, parameters).run().table();
    }

    @Test
    void aViewHasReadableColumns() {
        assertThat(answer("SELECT * FROM \"12411-01-01-5\"").columns())
                .extracting(Column::name)
                .containsExactly(
                        "region",
                        "region_name",
                        "region_level",
                        "period",
                        "period_start",
                        "period_end",
                        "sex",
                        "measure",
                        "unit",
                        "value",
                        "status");
    }

    @Test
    void aRowOfAViewIsAnObservation() {
        Row row = answer("SELECT * FROM \"12411-01-01-5\" WHERE region = ? AND sex = ?", "06440026", "male")
                .row(0);
        assertThat(row.text("region_name")).isEqualTo("Neustadt");
        assertThat(row.text("region_level")).isEqualTo("MUNICIPALITY");
        assertThat(row.date("period_end")).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(row.number("value")).isNaN();
        assertThat(row.text("status")).isEqualTo("SECRET");
    }

    @Test
    void theLargestStatusIsTheWorst() {
        Row row = answer("SELECT max(status) AS worst FROM \"12411-01-01-5\"").row(0);
        assertThat(row.text("worst")).isEqualTo("BLOCKED");
    }

    @Test
    void datasetsCanBeJoinedAndCommonTableExpressionsUsed() {
        Table table = answer("""
                WITH people AS (SELECT region, value FROM "12411-01-01-5" WHERE sex = 'total')
                SELECT p.region, p.value / a.value AS density
                FROM people p JOIN "33111-01-01-5" a USING (region) ORDER BY 1; -- the last one""");
        assertThat(table.columns()).extracting(Column::name).containsExactly("region", "density");
        assertThat(table.row(1).number("density")).isEqualTo(31200 / 3260.5);
    }

    @Test
    void everyTypeOfDuckDbHasAColumn() {
        Row row = answer(
                        "SELECT 1::TINYINT AS i, sum(2) AS h, 1.5 AS d, DATE '2020-02-29' AS day, true AS f, [1, 2] AS l,"
                                + " NULL AS n, TIMESTAMP '2020-01-01 10:00:00' AS t, ? + 1 AS p",
                        3)
                .row(0);
        assertThat(row.integer("i")).isEqualTo(1);
        assertThat(row.integer("h")).isEqualTo(2);
        assertThat(row.number("d")).isEqualTo(1.5);
        assertThat(row.date("day")).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(row.flag("f")).isTrue();
        assertThat(row.text("l")).isEqualTo("[1, 2]");
        assertThat(row.text("n")).isNull();
        assertThat(row.text("t")).isEqualTo("2020-01-01 10:00:00");
        assertThat(row.integer("p")).isEqualTo(4);
    }

    @Test
    void anAnswerNamesItsSources() {
        assertThat(OKD.sql("SELECT count(*) FROM \"33111-01-01-5\"").run().sources())
                .extracting(source -> source.file())
                .containsExactly("area.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('/etc/passwd')",
                "SELECT * FROM read_text('/etc/passwd')",
                "SELECT * FROM glob('/etc/*')",
                "SELECT * FROM '/etc/passwd.csv'",
                "WITH \"/etc/a.csv\" AS (SELECT * FROM \"/etc/a.csv\") SELECT * FROM \"/etc/a.csv\"",
                "SELECT * FROM (WITH \"/etc/a.csv\" AS (SELECT 1) SELECT 1), \"/etc/a.csv\"",
                "SELECT (SELECT count(*) FROM read_blob('/etc/passwd'))",
                "SELECT * FROM query('SELECT 1')",
                "SELECT * FROM query_table('version')",
                "SELECT * FROM duckdb_settings()",
                "SELECT * FROM pragma_database_list()",
                "ATTACH '/tmp/other.db'",
                "COPY (SELECT 1) TO '/tmp/x.csv'",
                "INSTALL spatial",
                "LOAD spatial",
                "SET threads = 1",
                "PRAGMA database_list",
                "CREATE TABLE t (a INTEGER)",
                "DELETE FROM version",
                "DROP TABLE version",
                "CALL pragma_version()",
                "EXPORT DATABASE '/tmp/x'",
                "SELECT 1; SELECT 2",
                "SELECT 1; DROP TABLE version",
                "",
                "-- nothing",
                "SHOW TABLES",
                "SELECT * FROM version",
                "SELECT * FROM main.region",
                "SELECT * FROM temp.main.\"12411-01-01-5\"",
                "SELECT * FROM information_schema.tables",
                "SELEC 1",
                "SELECT ?",
            })
    void anythingElseIsRefused(String sql) {
        assertThatThrownBy(() -> OKD.sql(sql).run())
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_QUERY))
                .hasMessageStartingWith("Could not run the SQL: ");
        assertThat(OKD.versions()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SELECT * FROM read_csv('/etc/passwd')    | found the table function read_csv. Allowed are the datasets",
                "SELECT 1; SELECT 2                       | found 2 statements, expected one SELECT",
                "DELETE FROM version                      | found a statement other than SELECT",
                "SELECT * FROM \"12411-01-01-4\"          | no dataset \"12411-01-01-4\". Did you mean \"12411-01-01-5\"?",
                "SELECT regoin FROM \"12411-01-01-5\"     | no column \"regoin\". Did you mean \"region\"?",
                "SELECT p.valeu FROM \"12411-01-01-5\" p  | no column \"valeu\". Did you mean \"value\"?",
                "SELECT summ(value) FROM \"12411-01-01-5\"| Did you mean \"sum\"?",
                "SELECT 1 FROM                            | syntax error at or near \"FROM\"",
            })
    void aRefusalSaysWhatWasFoundAndWhatIsMeant(String sql, String message) {
        assertThatThrownBy(() -> OKD.sql(sql.strip()).run()).hasMessageContaining(message.strip());
    }

    @Test
    void anErrorInTheMiddleOfAnAnswerIsTheCallersToo() {
        assertThatThrownBy(() -> answer(
                        "SELECT CAST(CASE WHEN i < 90000 THEN '1' ELSE 'x' END AS INTEGER) FROM range(100000) t(i)"))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Could not convert string 'x' to INT32");
    }

    @Test
    void aNewVersionIsSeenByTheNextRunOfTheSameQuestion(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory()) {
            okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));
            SqlQuery question = okd.sql("SELECT max(value) AS most FROM \"12411-01-01-5\"");
            assertThat(question.run().table().row(0).number("most")).isEqualTo(41500);
            okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION.replace("41500", "99999")));
            assertThat(question.run().table().row(0).number("most")).isEqualTo(99999);
        }
    }

    @Test
    void whatIsMisspeltInATypedQueryIsNamedWithTheNearest() {
        Query query = OKD.query("12411-01-01-5");
        List<Query> misspelt = List.of(
                OKD.query("12411-01-01-6"),
                query.where(Condition.measure("populaton")),
                query.where(Condition.code("sexx", "total")),
                query.where(Condition.code("sex", "femal")),
                query.groupBy("regio").sum(),
                query.orderBy(Order.ascending("valu")));
        assertThat(misspelt)
                .allSatisfy(wrong -> assertThatThrownBy(wrong::run)
                        .isInstanceOf(OkdException.class)
                        .hasMessageContaining("Did you mean \""));
    }
}
