package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.core.table.Column;
import de.okd.core.table.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.arrow.memory.RootAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Boundaries live in the store like any dataset, and are geometry to SQL. */
class BoundaryViewTest {
    private final Okd okd = Okd.inMemory();

    @AfterEach
    void close() {
        okd.close();
    }

    private Table answer(String select) {
        return okd.sql(select).run().table();
    }

    private Object cell(String select) {
        return String.valueOf(answer(select).columns().get(0).cell(0));
    }

    @Test
    void theViewHasReadableColumns() {
        SquareBoundaries.store(okd, "06440001");

        assertThat(answer("SELECT * FROM VG_TEST").columns())
                .extracting(Column::name)
                .containsExactly("region", "region_name", "region_level", "geometry");
    }

    @Test
    void geometryIsWellKnownTextInAnAnswer() {
        SquareBoundaries.store(okd, "06440001");

        assertThat(cell("SELECT geometry FROM VG_TEST"))
                .isEqualTo(
                        "POLYGON ((480000 5570000, 480000 5571000, 481000 5571000, 481000 5570000, 480000 5570000))");
    }

    @Test
    void theReferenceSystemIsPartOfTheType() {
        SquareBoundaries.store(okd, "06440001");

        assertThat(cell("SELECT ST_CRS(geometry)::JSON->>'$.id.code' FROM VG_TEST"))
                .isEqualTo("25832");
    }

    @Test
    void boundingBoxesCanBeCompared() {
        SquareBoundaries.store(okd, "06440001", "06440002", "06440003");

        assertThat(cell("""
                        SELECT string_agg(a.region || '-' || b.region, ' ' ORDER BY ALL)
                        FROM VG_TEST a JOIN VG_TEST b ON a.geometry && b.geometry AND a.region < b.region""")).isEqualTo("06440001-06440002 06440002-06440003");
    }

    @Test
    void boundariesJoinFactsByTheKeyOfTheRegion(@TempDir Path folder) {
        SquareBoundaries.store(okd, "06440001", "06440002");
        okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));

        assertThat(cell("""
                        SELECT string_agg(region_name || ' ' || value::INT, ', ' ORDER BY region)
                        FROM VG_TEST g JOIN (SELECT region, max(value) AS value FROM "12411-01-01-5" GROUP BY region) f
                        USING (region)""")).isEqualTo("Ort 06440001 10300, Ort 06440002 31200");
    }

    @Test
    void versionsProvenanceLicenceAndFindingsSurviveCloseAndOpen(@TempDir Path folder) {
        Path file = folder.resolve("geo.okd");
        Version first;
        try (Okd store = Okd.open(file)) {
            first = SquareBoundaries.store(store, "06440001");
            SquareBoundaries.store(store, "06440001", "06440002");
        }

        try (Okd store = Okd.open(file)) {
            Delivery.Boundaries current = store.boundaries().get(0);
            assertThat(current.boundaries()).hasSize(2);
            assertThat(current.provenance()).isEqualTo(SquareBoundaries.PROVENANCE);
            assertThat(current.findings()).containsExactly(SquareBoundaries.REPAIRED);
            assertThat(store.boundaries(first).boundaries()).hasSize(1);
            assertThat(store.history("VG_TEST")).extracting(Version::number).containsExactly(1, 2);
        }
    }

    @Test
    void aSnapshotHasTheBoundariesOfThen() {
        Version first = SquareBoundaries.store(okd, "06440001");
        SquareBoundaries.store(okd, "06440001", "06440002");

        assertThat(okd.asOf(first.number()).boundaries())
                .flatExtracting(Delivery.Boundaries::boundaries)
                .extracting((Boundary boundary) -> boundary.region().key().value())
                .containsExactly("06440001");
    }

    @Test
    void aTableHasNoBoundaries(@TempDir Path folder) {
        okd.load(SmallTables.write(folder, "p.csv", SmallTables.POPULATION));

        assertThatThrownBy(() -> okd.boundaries(okd.version("12411-01-01-5")))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNANSWERABLE));
    }

    @Test
    void anAnswerNamesTheSourceOfItsBoundaries() {
        SquareBoundaries.store(okd, "06440001");

        assertThat(okd.sql("SELECT region FROM VG_TEST").run().sources())
                .extracting(Provenance::attribution)
                .containsExactly("© Amt für Quadrate");
    }

    @Test
    void aParquetFileOfAnAnswerIsGeoParquetInTheReferenceSystem(@TempDir Path folder) throws SQLException {
        SquareBoundaries.store(okd, "06440001");
        Path file = folder.resolve("squares.parquet");

        TableFiles.writeParquet(answer("SELECT region, geometry FROM VG_TEST"), file);

        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                ResultSet read = duckdb.createStatement().executeQuery("""
                        SELECT geometry::VARCHAR, ST_CRS(geometry)::JSON->>'$.id.code', (
                            SELECT decode(value)::JSON->>'$.columns.geometry.crs.name' FROM parquet_kv_metadata('%1$s'))
                        FROM '%1$s'""".formatted(file))) {
            assertThat(read.next()).isTrue();
            assertThat(read.getString(1)).startsWith("POLYGON ((480000 5570000");
            assertThat(read.getString(2)).isEqualTo("25832");
            assertThat(read.getString(3)).isEqualTo("ETRS89 / UTM zone 32N");
        }
    }

    @Test
    void anArrowFileOfAnAnswerNamesTheReferenceSystem(@TempDir Path folder) throws IOException {
        SquareBoundaries.store(okd, "06440001");
        Path file = folder.resolve("squares.arrow");

        TableFiles.writeArrow(answer("SELECT geometry FROM VG_TEST"), file);

        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .contains("geoarrow.wkt", "\"crs\":{\"$schema\"", "\"code\":25832", "POLYGON ((480000 5570000");
    }

    @Test
    void geometryThatDoesNotDefineItsReferenceSystemIsMereText() {
        SquareBoundaries.store(okd, "06440001");

        assertThat(answer(
                                "SELECT geometry::GEOMETRY AS a, ST_SetCRS(geometry, 'EPSG:25832') AS b, geometry FROM VG_TEST")
                        .columns())
                .extracting(Object::getClass)
                .containsExactly(Column.Text.class, Column.Text.class, Column.Geometries.class);
    }

    @Test
    void geometryWithoutAnyIsNull() {
        SquareBoundaries.store(okd, "06440001");

        assertThat(cell("SELECT if(region = '', geometry, NULL) AS none FROM VG_TEST"))
                .isEqualTo("null");
    }

    /** Prints what the schema of the batches says about the geometry. */
    static final class Printer {
        private Printer() {}

        public static void main(String[] arguments) throws IOException {
            try (RootAllocator allocator = new RootAllocator();
                    Okd okd = Okd.inMemory()) {
                SquareBoundaries.store(okd, "06440001");
                try (ArrowReader reader = ArrowReaders.open(okd, okd.sql("SELECT geometry FROM VG_TEST"), allocator)) {
                    System.out.println(reader.getVectorSchemaRoot()
                            .getSchema()
                            .getFields()
                            .get(0)
                            .getMetadata());
                }
            }
        }
    }

    @Test
    @Timeout(60)
    void arrowBatchesCarryTheReferenceSystem() throws IOException {
        try (ChildJvm child = ChildJvm.start(Printer.class, List.of(ArrowReaders.FLAG))) {
            assertThat(child.line()).contains("geoarrow.wkb", "\"code\":25832", "projjson");
        }
    }
}
