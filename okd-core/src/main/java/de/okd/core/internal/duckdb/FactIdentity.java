package de.okd.core.internal.duckdb;

/** Facts with what makes them the same in every version: region key, period, measure and codes. */
final class FactIdentity {
    private static final String COLUMNS = """
            WITH slices AS (
                SELECT slice.slice, slice.period, measure.id AS measure,
                    list(dimension.id || '=' || code.id ORDER BY dimension.id)
                        FILTER (WHERE dimension.id IS NOT NULL) AS codes
                FROM slice
                JOIN measure ON measure.version = slice.version AND measure.code = slice.measure
                LEFT JOIN dimension ON dimension.version = slice.version
                LEFT JOIN code ON code.version = slice.version AND code.dimension = dimension.ordinal
                    AND code.code = slice.codes[dimension.ordinal + 1]
                WHERE slice.version = {version}
                GROUP BY slice.slice, slice.period, measure.id)
            SELECT region.key, slices.period, slices.measure, coalesce(slices.codes, []) AS codes, fact.value, fact.status
            FROM facts_{version} fact
            JOIN slices ON slices.slice = fact.slice
            JOIN region ON region.code = fact.region""";

    private FactIdentity() {}

    /** A query with columns key, period, measure, codes (a list of texts {@code dimension=code}), value and status. */
    static String query(int version) {
        return COLUMNS.replace("{version}", Integer.toString(version));
    }
}
