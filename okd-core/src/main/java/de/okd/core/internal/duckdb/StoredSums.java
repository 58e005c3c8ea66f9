package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.SumCheck;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.util.List;

/** Checks the sums of a table that was streamed into the store, as far as it fits into memory. */
final class StoredSums {
    private static final long MOST_CELLS = 20_000_000;
    private static final long BYTES_PER_CELL = Double.BYTES + 1;

    private StoredSums() {}

    static List<Finding> check(Sql sql, int version, DatasetStructure structure, Place place) {
        long cells = cells(sql, version);
        long most = Math.min(MOST_CELLS, Runtime.getRuntime().maxMemory() / 4 / BYTES_PER_CELL);
        if (cells > most) {
            return List.of(new Finding(
                    Finding.Code.SUMS_UNCHECKED,
                    "Whether published totals equal the sum of their parts was not checked: " + cells
                            + " cells of regions by slices were to be held in memory, and " + most + " fit.",
                    place));
        }
        return SumCheck.check(new StoreReader(sql, version).cube(structure), place);
    }

    private static long cells(Sql sql, int version) {
        return sql.query(
                        row -> row.getLong(1),
                        "SELECT (SELECT count(DISTINCT region) FROM " + StoreSchema.facts(version)
                                + ") * (SELECT count(*) FROM slice WHERE version = ?)",
                        version)
                .get(0);
    }
}
