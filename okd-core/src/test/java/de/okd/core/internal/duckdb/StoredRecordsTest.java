package de.okd.core.internal.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import de.okd.core.store.DatasetDescription;
import de.okd.core.store.RecordColumn;
import de.okd.core.store.StoreOptions;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows are kept as delivered, with a type for each column that loses nothing. Oracle: the cells that went in. */
class StoredRecordsTest {
    private final Store store = Store.open(null, StoreOptions.defaults());

    @AfterEach
    void close() {
        store.close();
    }

    private Version write(Delivery delivery) {
        return store.write(List.of(delivery), Instant.EPOCH, () -> {}).get(0);
    }

    private String type(Version version, String column) {
        return store.read(sql -> sql.query(
                        row -> row.getString(1),
                        "SELECT data_type FROM duckdb_columns() WHERE table_name = ? AND column_name = ?",
                        StoreSchema.records(version.number()),
                        column))
                .get(0);
    }

    private List<@Nullable Object> cells(Version version, String column) {
        return store.read(sql -> sql.query(
                row -> row.getObject(1),
                "SELECT " + Sql.quoted(column) + " FROM " + StoreSchema.records(version.number())));
    }

    private static Arguments column(String type, @Nullable Object... cells) {
        return Arguments.of(type, Arrays.asList(cells));
    }

    static Stream<Arguments> columnsThatComeBackAsTheyWent() {
        return Stream.of(
                column("VARCHAR", "Friedberg", null, "Bad Nauheim"),
                column("VARCHAR", "06440008", "12"),
                column("VARCHAR", "1.234", "5.678"),
                column("VARCHAR", "12", "+12"),
                column("VARCHAR", "12", "-0"),
                column("VARCHAR", "12", " 12"),
                column("VARCHAR", (Object) null),
                column("BIGINT", 1L, null, Long.MIN_VALUE),
                column("DOUBLE", 1.5, -0.0, 1e300, Double.MIN_VALUE),
                column("DECIMAL(6,3)", new BigDecimal("1.500"), new BigDecimal("-123.456")),
                column("BOOLEAN", true, null, false),
                column("DATE", LocalDate.of(2023, 12, 31), LocalDate.of(1, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource
    void columnsThatComeBackAsTheyWent(String type, List<@Nullable Object> cells) {
        Version version = write(HeldRows.column("Spalte", cells.toArray()));
        assertThat(type(version, "Spalte")).isEqualTo(type);
        assertThat(cells(version, "Spalte")).isEqualTo(cells);
        assertThat(version.kind()).isEqualTo(Version.Kind.RECORDS);
        assertThat(version.entries()).isEqualTo(cells.size());
    }

    static Stream<Arguments> columnsThatBecomeNumbers() {
        return Stream.of(
                Arguments.of("BIGINT", List.of("12", "-7", "0"), List.of(12L, -7L, 0L)),
                Arguments.of(
                        "DECIMAL(5,2)",
                        List.of("12,5", "100", "7,25"),
                        List.of(new BigDecimal("12.50"), new BigDecimal("100.00"), new BigDecimal("7.25"))),
                Arguments.of("DOUBLE", List.of(12L, 0.5), List.of(12.0, 0.5)),
                Arguments.of("DOUBLE", List.of("12", 0.5), List.of(12.0, 0.5)));
    }

    @ParameterizedTest
    @MethodSource
    void columnsThatBecomeNumbers(String type, List<Object> cells, List<Object> numbers) {
        Version version = write(HeldRows.column("Zahl", cells.toArray()));
        assertThat(type(version, "Zahl")).isEqualTo(type);
        assertThat(cells(version, "Zahl")).isEqualTo(numbers);
    }

    static Stream<Arguments> columnsThatNoNumberHoldsStayText() {
        return Stream.of(
                Arguments.of(List.of(1L << 53 | 1L << 54 | 1, 0.5), List.of("27021597764222977", "0.5")),
                Arguments.of(List.of("12", "keine"), List.of("12", "keine")),
                Arguments.of(List.of("9".repeat(39), "1"), List.of("9".repeat(39), "1")),
                Arguments.of(List.of(12.0, "keine"), List.of("12", "keine")),
                Arguments.of(List.of(LocalDate.of(2023, 1, 2), "unbekannt"), List.of("2023-01-02", "unbekannt")));
    }

    @ParameterizedTest
    @MethodSource
    void columnsThatNoNumberHoldsStayText(List<Object> cells, List<Object> texts) {
        Version version = write(HeldRows.column("Spalte", cells.toArray()));
        assertThat(type(version, "Spalte")).isEqualTo("VARCHAR");
        assertThat(cells(version, "Spalte")).isEqualTo(texts);
    }

    @Test
    void datesAndTimesTogetherAreTimes() {
        Version version = write(HeldRows.column("Zeit", LocalDate.of(2023, 1, 2), LocalDateTime.of(2023, 1, 2, 3, 4)));
        List<LocalDateTime> times = store.read(sql -> sql.query(
                row -> row.getObject(1, LocalDateTime.class), "SELECT \"Zeit\" FROM records_" + version.number()));
        assertThat(times).containsExactly(LocalDateTime.of(2023, 1, 2, 0, 0), LocalDateTime.of(2023, 1, 2, 3, 4));
    }

    @Test
    void columnsWhoseNamesDifferInCaseOnlyAreKeptApart() {
        Version version =
                write(HeldRows.records(List.of("Name", "NAME"), List.<Object[]>of(new Object[] {"klein", "groß"})));
        assertThat(cells(version, "Name")).containsExactly("klein");
        assertThat(cells(version, "NAME (2)")).containsExactly("groß");
        List<String> names = store.read(
                sql -> sql.query(row -> row.getString(1), "SELECT name FROM record_column ORDER BY ordinal"));
        assertThat(names).containsExactly("Name", "NAME");
    }

    @Test
    void moreRowsThanABatchHoldsKeepTheirOrder() {
        List<Object[]> cells = IntStream.range(0, 10_000)
                .mapToObj(i -> new Object[] {(long) i, "Zeile " + i})
                .toList();
        Version version = write(HeldRows.records(List.of("nr", "text"), new ArrayList<>(cells)));
        assertThat(cells(version, "nr"))
                .isEqualTo(cells.stream().map(row -> row[0]).toList());
        assertThat(cells(version, "text"))
                .isEqualTo(cells.stream().map(row -> row[1]).toList());
    }

    @Test
    void rowsThatCannotBeReadOnLeaveNothing() {
        OkdException broken = new OkdException(de.okd.core.error.ErrorCode.INVALID_LAYOUT, "broken");
        Delivery.Records records =
                new Delivery.Records("invented", "Invented", () -> new BrokenRows(broken), HeldRows.INVENTED);
        assertThatThrownBy(() -> write(records)).isSameAs(broken);
        assertThat(store.versions()).isEmpty();
        assertThat(write(HeldRows.column("Spalte", "x")).number()).isEqualTo(1);
    }

    @Test
    void theColumnsOfRecordsAreDescribedWithTypesAndBlanks() {
        Version version = write(HeldRows.column("Ort", "Friedberg", null, " ", "Büdingen"));
        assertThat(store.read(sql -> Description.of(sql, List.of(version))).columns())
                .containsExactly(new RecordColumn("Ort", "VARCHAR", 2));
        Version counts = write(HeldRows.column("Fälle", 1L, null, null));
        DatasetDescription described = store.read(sql -> Description.of(sql, List.of(counts)));
        assertThat(described.columns()).containsExactly(new RecordColumn("Fälle", "BIGINT", 2));
        assertThat(described.toString()).contains("column: Fälle BIGINT, 2 blank");
    }
}
