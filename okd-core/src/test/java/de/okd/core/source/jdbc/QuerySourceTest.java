package de.okd.core.source.jdbc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.ChildJvm;
import de.okd.core.Okd;
import de.okd.core.dataset.Aggregation;
import de.okd.core.error.OkdException;
import de.okd.core.source.Rows;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Queries to a real PostgreSQL. Oracle: what was inserted, and the server's own state. */
@Timeout(180)
class QuerySourceTest {
    @TempDir
    static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void start() throws Exception {
        server = PostgresServer.start(folder);
        server.execute("CREATE TABLE case_file (id bigint, district text, opened date, amount numeric(10,2))");
        server.execute("INSERT INTO case_file VALUES (1, '06440', '2022-12-31', 12.50), (2, '06432', NULL, NULL)");
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    private static QuerySource query(String sql) {
        return QuerySource.of("cases", server.dataSource(), sql);
    }

    private static List<List<Object>> read(QuerySource source) {
        List<List<Object>> read = new ArrayList<>();
        try (Rows rows = source.open()) {
            while (rows.next()) {
                Object[] cells = new Object[rows.columns().size()];
                for (int column = 0; column < cells.length; column++) {
                    cells[column] = rows.cell(column);
                }
                read.add(Arrays.asList(cells));
            }
        }
        return read;
    }

    private static String answer(String sql) throws Exception {
        try (Connection connection = server.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void rowsComeAsTheDatabaseHoldsThem() {
        assertThat(read(query("SELECT * FROM case_file ORDER BY id")))
                .containsExactly(
                        List.of(1L, "06440", LocalDate.of(2022, 12, 31), new BigDecimal("12.50")),
                        Arrays.asList(2L, "06432", null, null));
    }

    @Test
    void everyTypeOfATableHasItsCell() {
        assertThat(read(query("SELECT 1::smallint, 2::int, 1.5::real, 2.5::float8, true, '2022-12-31 18:00'::timestamp,"
                        + " '2022-12-31 18:00+01'::timestamptz, '123e4567-e89b-12d3-a456-426614174000'::uuid,"
                        + " 'x'::varchar, 'y'::char(3), '{\"a\":1}'::jsonb, '12:30'::time, 'NaN'::float8, '  '")))
                .containsExactly(Arrays.asList(
                        1L,
                        2L,
                        1.5,
                        2.5,
                        true,
                        LocalDateTime.of(2022, 12, 31, 18, 0),
                        "2022-12-31T17:00Z",
                        "123e4567-e89b-12d3-a456-426614174000",
                        "x",
                        "y  ",
                        "{\"a\": 1}",
                        "12:30:00",
                        null,
                        null));
    }

    @Test
    void parametersAreValuesNeverSql() {
        assertThat(read(query("SELECT id FROM case_file WHERE district = ?").with("06440")))
                .containsExactly(List.of(1L));
        assertThat(read(query("SELECT id FROM case_file WHERE district = ?").with("' OR true --")))
                .isEmpty();
    }

    @Test
    void columnsAreNamedAndToldApart() {
        try (Rows rows = query("SELECT id AS \"Fall\", id AS \"Fall\", district FROM case_file")
                .open()) {
            assertThat(rows.columns()).containsExactly("Fall", "Fall (2)", "district");
            assertThat(rows.next()).isTrue();
            assertThat(rows.line()).isEqualTo(1);
        }
    }

    @Test
    void aQueryThatChangesSomethingIsRefusedAndChangesNothing() throws Exception {
        for (String sql : List.of(
                "UPDATE case_file SET amount = 0 RETURNING id",
                "DELETE FROM case_file",
                "CREATE TABLE other (id int)",
                "WITH gone AS (DELETE FROM case_file RETURNING id) SELECT * FROM gone")) {
            assertThatThrownBy(() -> read(query(sql)))
                    .isInstanceOf(OkdException.class)
                    .hasMessageContainingAll("\"cases\"", "read-only transaction", "SQLSTATE 25006");
        }
        assertThat(answer("SELECT count(*) || ' ' || sum(amount) FROM case_file"))
                .isEqualTo("2 12.50");
    }

    @Test
    void severalStatementsAreRefusedBeforeAnyRuns() throws Exception {
        for (String sql : List.of(
                "COMMIT; DELETE FROM case_file; SELECT 1",
                "COMMIT; DELETE FROM case_file RETURNING id",
                "SELECT 1; COMMIT; DELETE FROM case_file",
                "SELECT E'\\'' ; COMMIT; DELETE FROM case_file; --'",
                "SELECT 'a\\'; COMMIT; DELETE FROM case_file; --'",
                "SELECT $$a$$; COMMIT; DELETE FROM case_file; SELECT $$a$$",
                "SELECT 1 /* ' */; COMMIT; DELETE FROM case_file; --'",
                "SELECT 'x")) {
            assertThatThrownBy(() -> read(query(sql)))
                    .as(sql)
                    .isInstanceOf(OkdException.class)
                    .hasMessageContainingAll("\"cases\"", "more than one statement", "nothing was asked");
        }
        assertThat(answer("SELECT count(*) FROM case_file")).isEqualTo("2");
    }

    @Test
    void semicolonsInTextAndAtTheEndAreNoSecondStatement() {
        assertThat(read(query("SELECT 'a;b', 'it''s; c' -- ; d\n ; "))).containsExactly(List.of("a;b", "it's; c"));
        assertThat(read(query("SELECT $x$a;$b$x$, E'a\\\\;' AS \"c;d\" /* ; */;")))
                .containsExactly(List.of("a;$b", "a\\;"));
    }

    @Test
    void listsAndBytesAreRefusedByTheNameOfTheirColumn() {
        assertThatThrownBy(() -> read(query("SELECT 1 AS id, ARRAY[1,2] AS parts")))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("\"parts\"", "_int4", "cast it to text");
        assertThatThrownBy(() -> read(query("SELECT '\\x00'::bytea AS photo")))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("\"photo\"", "bytea");
    }

    @Test
    void anErrorCarriesTheQuerysNameAndTheDatabasesWords() {
        assertThatThrownBy(() -> read(query("SELECT nothing FROM case_file")))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("\"cases\"", "column \"nothing\" does not exist", "SQLSTATE 42703");
        assertThatThrownBy(() -> read(query("SELECT 1/(id-1) FROM case_file")))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("division by zero");
    }

    @Test
    void aServerThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> read(QuerySource.of("cases", PostgresServer.dataSource(1), "SELECT 1")))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("\"cases\"", "refused");
    }

    @Test
    void noConnectionStaysOpen() throws Exception {
        try (Rows rows = query("SELECT * FROM case_file").open()) {
            rows.next();
        }
        assertThatThrownBy(() -> read(query("SELECT nothing"))).isInstanceOf(OkdException.class);
        for (int attempt = 0; attempt < 50 && !openConnections().equals("0"); attempt++) {
            Thread.sleep(100);
        }
        assertThat(openConnections()).isEqualTo("0");
    }

    private static String openConnections() throws Exception {
        return answer("SELECT count(*) FROM pg_stat_activity WHERE datname = 'postgres' AND pid <> pg_backend_pid()");
    }

    @Test
    void anAnswerIsStoredAsObservationsOrRecordsWithAVersionEachTime() {
        QuerySource cases = QuerySource.of(
                        "cases",
                        server.dataSource(),
                        "SELECT district AS kreis, 2022 AS jahr, id AS faelle FROM case_file")
                .mapped(Mapping.of("cases")
                        .region("kreis")
                        .periodIn("jahr")
                        .measure("cases", "faelle", Aggregation.FLOW));
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.load(cases)).extracting(Version::kind).containsExactly(Version.Kind.TABLE);
            assertThat(okd.load(cases)).hasSize(1);
            assertThat(okd.history("cases")).hasSize(2);
            assertThat(okd.observations("cases").regions()).hasSize(2);
            assertThat(okd.load(QuerySource.of("files", server.dataSource(), "SELECT * FROM case_file")
                            .mapped(Mapping.of("files").records())))
                    .extracting(Version::kind)
                    .containsExactly(Version.Kind.RECORDS);
        }
    }

    /** Reads a million rows of 200 characters and prints how many there were. */
    static final class Counter {
        private Counter() {}

        public static void main(String[] arguments) {
            QuerySource source = QuerySource.of(
                    "many",
                    PostgresServer.dataSource(Integer.parseInt(arguments[0])),
                    "SELECT n, repeat('x', 200) FROM generate_series(1, 1000000) AS n");
            long sum = 0;
            try (Rows rows = source.open()) {
                while (rows.next()) {
                    sum += (Long) requireNonNull(rows.cell(0));
                    sum += requireNonNull(rows.text(1)).length();
                }
            }
            System.out.println(sum);
        }
    }

    @Test
    void aMillionRowsPassThroughSixtyFourMegabytes() throws Exception {
        try (ChildJvm counter = ChildJvm.start(Counter.class, List.of("-Xmx64m"), String.valueOf(server.port()))) {
            assertThat(counter.line()).isEqualTo(String.valueOf(1_000_000L * 1_000_001 / 2 + 200_000_000L));
        }
    }
}
