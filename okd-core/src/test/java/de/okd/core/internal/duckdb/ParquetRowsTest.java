package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Damage;
import de.okd.core.Okd;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Rows;
import de.okd.core.source.Version;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.duckdb.DuckDBConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Parquet as rows. Oracle: the literals DuckDB wrote. */
@Timeout(600)
class ParquetRowsTest {
    private static final int RUNS = Damage.runs(20_000);
    private static final long SEED = 64400080;

    @TempDir
    Path folder;

    private DeliveredFile write(String name, String query) {
        Path file = folder.resolve(name);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            Files.createDirectories(file.getParent());
            statement.execute("COPY (" + query + ") TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
        return DeliveredFile.of(file);
    }

    private static List<List<Object>> read(DeliveredFile file) {
        return read(new ParquetFormat().tables(file).get(0).opener().get());
    }

    private static List<List<Object>> read(Rows opened) {
        List<List<Object>> read = new ArrayList<>();
        try (Rows rows = opened) {
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

    @Test
    void everyTypeOfATableHasItsCell() {
        DeliveredFile file = write(
                "types.parquet",
                "SELECT 1::TINYINT, 2::USMALLINT, -3::BIGINT, 18446744073709551615::UBIGINT, 1.5::FLOAT, 2.5::DOUBLE,"
                        + " 12.50::DECIMAL(9, 2), true, DATE '2022-12-31', TIMESTAMP '2022-12-31 18:00:00', '06440',"
                        + " 'm'::ENUM('m', 'w'), UUID '123e4567-e89b-12d3-a456-426614174000', NULL, 'nan'::DOUBLE, ' '");
        assertThat(new ParquetFormat().recognises(file)).isTrue();
        assertThat(read(file))
                .containsExactly(Arrays.asList(
                        1L,
                        2L,
                        -3L,
                        new BigDecimal("18446744073709551615"),
                        1.5,
                        2.5,
                        new BigDecimal("12.50"),
                        true,
                        LocalDate.of(2022, 12, 31),
                        LocalDateTime.of(2022, 12, 31, 18, 0),
                        "06440",
                        "m",
                        "123e4567-e89b-12d3-a456-426614174000",
                        null,
                        null,
                        null));
    }

    @Test
    void listsStructuresAndBytesAreRefusedByTheNameOfTheirColumn() {
        for (String value : List.of("[1, 2]", "{'a': 1}", "MAP {'a': 1}", "'x'::BLOB")) {
            assertThatThrownBy(() -> read(write("nested.parquet", "SELECT 1 AS id, " + value + " AS \"Teile\"")))
                    .as(value)
                    .isInstanceOf(OkdException.class)
                    .hasMessageContainingAll("\"Teile\"", "one column for each part", "[nested.parquet]");
        }
    }

    @Test
    void namesArePathsNeverPatterns() {
        write("b.parquet", "SELECT 2 AS n");
        assertThat(read(write("*.parquet", "SELECT 1 AS n"))).containsExactly(List.of(1L));
        assertThat(read(write("[ab].parquet", "SELECT 3 AS n"))).containsExactly(List.of(3L));
        assertThat(read(write("it's ?.parquet", "SELECT 4 AS n"))).containsExactly(List.of(4L));
    }

    @Test
    void aFolderNamedLikeAPartitionAddsNoColumn() {
        assertThat(read(write("year=2023/n.parquet", "SELECT 1 AS n"))).containsExactly(List.of(1L));
    }

    @Test
    void manyRowsAreCounted() {
        DeliveredFile file = write("many.parquet", "SELECT range AS n FROM range(300000)");
        try (Rows rows = new ParquetFormat().tables(file).get(0).opener().get()) {
            long sum = 0;
            while (rows.next()) {
                sum += (Long) requireNonNull(rows.cell(0));
            }
            assertThat(sum).isEqualTo(299_999L * 150_000);
        }
    }

    @Test
    void aTableOfRegionsLoadsThroughTheDoor() {
        DeliveredFile file = write(
                "einwohner.parquet",
                "SELECT * FROM (VALUES ('06440002', 2021, 12000), ('06440003', 2021, 33000)) AS t(ags, jahr, einwohner)");
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.load(file.path()).versions())
                    .extracting(Version::kind)
                    .containsExactly(Version.Kind.TABLE);
            assertThat(okd.observations("einwohner").value(0, 1)).isEqualTo(33000);
        }
    }

    @Test
    void noDamageBreaksTheReader() throws Exception {
        byte[] valid = Files.readAllBytes(write(
                        "valid.parquet",
                        "SELECT range AS n, 'text ' || (range % 3) AS t, range / 7.0 AS d, DATE '2022-01-01' + range::INT"
                                + " AS day FROM range(40)")
                .path());
        Random random = new Random(SEED);
        int read = 0;
        DuckDBConnection shared = Database.streaming(folder);
        for (int run = 0; run < RUNS; run++) {
            byte[] damaged = valid.clone();
            for (int i = random.nextInt(3); i >= 0; i--) {
                damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(20) == 0 ? 4 + random.nextInt(damaged.length - 4) : damaged.length;
            if (isRead(Arrays.copyOf(damaged, length), shared, run)) {
                read++;
            } else {
                shared = usable(shared, folder);
            }
        }
        shared.close();
        assertThat(read).as("files read in spite of the damage").isBetween(RUNS / 20, RUNS * 19 / 20);
    }

    /** The same, or another if damage made DuckDB give itself up; OKD reads every file with a database of its own. */
    private static DuckDBConnection usable(DuckDBConnection shared, Path folder) throws SQLException {
        try (Statement statement = shared.createStatement()) {
            statement.execute("SELECT 1");
            return shared;
        } catch (SQLException givenUp) {
            shared.close();
            return Database.streaming(folder);
        }
    }

    private boolean isRead(byte[] damaged, DuckDBConnection shared, int run) throws Exception {
        DeliveredFile file = DeliveredFile.of(Files.write(folder.resolve("damaged.parquet"), damaged));
        DuckDBConnection connection = shared.duplicate().unwrap(DuckDBConnection.class);
        try {
            read(ParquetRows.open(connection, file.path(), file.place()));
            return true;
        } catch (OkdException refused) {
            assertThat(refused.place().file()).isEqualTo("damaged.parquet");
            return false;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", run " + run, e);
        }
    }
}
