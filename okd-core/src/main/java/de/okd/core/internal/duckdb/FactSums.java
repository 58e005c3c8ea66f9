package de.okd.core.internal.duckdb;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.query.FactSum;
import de.okd.core.query.FactWindow;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Adds the facts of one version up in DuckDB, each sum in the order of its slices, so that it is always the same. */
final class FactSums {
    private static final int LAST_WITH_VALUE = ObservationStatus.INCOMPLETE.number();

    private final Sql sql;
    private final int version;

    FactSums(Sql sql, int version) {
        this.sql = sql;
        this.version = version;
    }

    void sums(int[] groups, FactWindow window, Consumer<FactSum> consumer) {
        List<Integer> codes = FactScanner.regionCodes(sql, version);
        String chosen = chosen(groups, window);
        if (codes.isEmpty() || chosen.isEmpty()) {
            return;
        }
        int[] positions = FactScanner.positions(codes);
        sql.each(
                row -> consumer.accept(sum(row, positions)),
                query(chosen),
                FactScanner.code(codes, window.firstRegion()),
                FactScanner.code(codes, window.lastRegion()));
    }

    /** The slices and their groups as a table, or an empty text if there are none. */
    private static String chosen(int[] groups, FactWindow window) {
        StringJoiner slices = new StringJoiner(",");
        StringJoiner numbers = new StringJoiner(",");
        int last = Math.min(window.lastSlice(), groups.length - 1);
        for (int slice = window.firstSlice(); slice <= last; slice++) {
            if (groups[slice] >= 0) {
                slices.add(Integer.toString(slice));
                numbers.add(Integer.toString(groups[slice]));
            }
        }
        return slices.length() == 0
                ? ""
                : "(SELECT unnest([" + slices + "]) AS slice, unnest([" + numbers + "]) AS grouping_number)";
    }

    private String query(String chosen) {
        String valued = "FILTER (status <= " + LAST_WITH_VALUE + ")";
        String missing = "FILTER (status > " + LAST_WITH_VALUE + ")";
        return "SELECT grouping_number, region, coalesce(sum(value ORDER BY slice) " + valued + ", 0), count(*) "
                + valued
                + ", coalesce(max(status) " + valued + ", 0), count(*) " + missing + ", coalesce(max(status) " + missing
                + ", 0) FROM " + StoreSchema.facts(version) + " JOIN " + chosen
                + " USING (slice) WHERE region BETWEEN ? AND ? GROUP BY ALL ORDER BY ALL";
    }

    private static FactSum sum(ResultSet row, int[] positions) throws SQLException {
        return new FactSum(
                row.getInt(1),
                positions[row.getInt(2)],
                row.getDouble(3),
                row.getInt(4),
                ObservationStatus.of(row.getInt(5)),
                row.getInt(6),
                ObservationStatus.of(row.getInt(7)));
    }
}
