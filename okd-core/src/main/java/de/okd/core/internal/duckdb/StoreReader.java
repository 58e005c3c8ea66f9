package de.okd.core.internal.duckdb;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.query.DatasetFacts;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;

/** Reads the content of one version back. */
final class StoreReader {
    private final Sql sql;
    private final int version;

    StoreReader(Sql sql, int version) {
        this.sql = sql;
        this.version = version;
    }

    Observations observations(String dataset, String title) {
        return cube(structure(dataset, title));
    }

    Observations cube(DatasetStructure structure) {
        List<Integer> codes = FactScanner.regionCodes(sql, version);
        Observations.Builder builder = Observations.builder(structure, regions(codes), slices(structure));
        readFacts(builder, FactScanner.positions(codes));
        return builder.build();
    }

    /** What a query must know, without values. */
    DatasetFacts facts(Version table) {
        DatasetStructure structure = structure(table.dataset(), table.title());
        return new DatasetFacts(table, structure, regions(FactScanner.regionCodes(sql, version)), slices(structure));
    }

    DatasetStructure structure(String dataset, String title) {
        return new DatasetStructure(dataset, title, dimensions(), measures(), notes());
    }

    private void readFacts(Observations.Builder builder, int[] positions) {
        sql.chunks(
                "SELECT region, slice, value, status FROM " + StoreSchema.facts(version),
                chunk -> readChunk(chunk, builder, positions));
    }

    private static void readChunk(DuckDBDataChunkReader chunk, Observations.Builder builder, int[] positions) {
        DuckDBReadableVector regions = chunk.vector(0);
        DuckDBReadableVector slices = chunk.vector(1);
        DuckDBReadableVector values = chunk.vector(2);
        DuckDBReadableVector statuses = chunk.vector(3);
        long rows = chunk.rowCount();
        for (long row = 0; row < rows; row++) {
            ObservationStatus status = ObservationStatus.of(statuses.getByte(row));
            double value = status.hasValue() ? values.getDouble(row) : Double.NaN;
            builder.set(slices.getInt(row), positions[regions.getInt(row)], value, status);
        }
    }

    private List<Region> regions(List<Integer> codes) {
        Map<Integer, Region> byCode = new HashMap<>();
        sql.chunks("SELECT key, name, code FROM region", chunk -> {
            DuckDBReadableVector numbers = chunk.vector(2);
            List<Region> regions = regions(chunk);
            for (int row = 0; row < regions.size(); row++) {
                byCode.put(numbers.getInt(row), regions.get(row));
            }
        });
        return codes.stream().map(byCode::get).map(Objects::requireNonNull).toList();
    }

    /** All regions of the store, each once with its first name. */
    static List<Region> regions(Sql sql) {
        List<Region> all = new ArrayList<>();
        sql.chunks(
                "SELECT key, arg_min(name, code) AS name FROM region GROUP BY key ORDER BY min(code)",
                chunk -> all.addAll(regions(chunk)));
        return all;
    }

    /** Columns key and name. */
    private static List<Region> regions(DuckDBDataChunkReader chunk) {
        DuckDBReadableVector keys = chunk.vector(0);
        DuckDBReadableVector names = chunk.vector(1);
        List<Region> regions = new ArrayList<>();
        for (long row = 0; row < chunk.rowCount(); row++) {
            regions.add(new Region(RegionKey.parse(keys.getString(row)), names.getString(row)));
        }
        return regions;
    }

    static Region region(ResultSet row) throws SQLException {
        return new Region(RegionKey.parse(row.getString(1)), row.getString(2));
    }

    private String notes() {
        return sql.query(row -> row.getString(1), "SELECT notes FROM version WHERE version = ?", version)
                .get(0);
    }

    private List<Measure> measures() {
        return sql.query(
                row -> new Measure(
                        row.getString(1), row.getString(2), row.getString(3), Aggregation.valueOf(row.getString(4))),
                "SELECT id, label, unit, aggregation FROM measure WHERE version = ? ORDER BY code",
                version);
    }

    private List<Dimension> dimensions() {
        Map<Integer, List<StoredCode>> codes = codes().stream().collect(Collectors.groupingBy(StoredCode::dimension));
        return sql.query(
                row -> new Dimension(
                        row.getString(2), row.getString(3), codes(codes.getOrDefault(row.getInt(1), List.of()))),
                "SELECT ordinal, id, label FROM dimension WHERE version = ? ORDER BY ordinal",
                version);
    }

    /** @param parent the position of the code this one is a part of, or -1 */
    private record StoredCode(
            int dimension,
            String id,
            String label,
            boolean isTotal,
            @Nullable AgeBand ages,
            int parent) {}

    private static List<Code> codes(List<StoredCode> stored) {
        return stored.stream()
                .map(code -> new Code(
                        code.id,
                        code.label,
                        code.isTotal,
                        code.ages,
                        code.parent < 0 ? null : stored.get(code.parent).id))
                .toList();
    }

    private List<StoredCode> codes() {
        return sql.query(
                row -> {
                    int from = row.getInt(5);
                    AgeBand ages = row.wasNull() ? null : new AgeBand(from, row.getInt(6));
                    return new StoredCode(
                            row.getInt(1), row.getString(2), row.getString(3), row.getBoolean(4), ages, row.getInt(7));
                },
                """
                SELECT dimension, id, label, is_total, age_from, age_to, coalesce(parent, -1)
                FROM code WHERE version = ? ORDER BY dimension, code""",
                version);
    }

    private List<Slice> slices(DatasetStructure structure) {
        return sql.query(
                row -> {
                    List<Code> codes = new ArrayList<>();
                    Array numbers = row.getArray(3);
                    for (Object number : (Object[]) numbers.getArray()) {
                        codes.add(
                                structure.dimensions().get(codes.size()).codes().get((Integer) number));
                    }
                    return new Slice(
                            Period.parse(row.getString(1)), structure.measures().get(row.getInt(2)), codes);
                },
                "SELECT period, measure, codes FROM slice WHERE version = ? ORDER BY slice",
                version);
    }

    List<Boundary> boundaries() {
        return sql.query(
                row -> new Boundary(region(row), row.getBytes(3)),
                "SELECT key, name, wkb FROM boundary JOIN region ON region = code WHERE version = ? ORDER BY boundary.rowid",
                version);
    }

    List<Finding> findings() {
        return sql.query(
                row -> new Finding(
                        Finding.Code.valueOf(row.getString(1)),
                        row.getString(2),
                        new Place(row.getString(3), row.getInt(4), row.getInt(5), row.getString(6))),
                "SELECT code, message, file, line, \"column\", region FROM finding WHERE version = ? ORDER BY ordinal",
                version);
    }
}
