package de.okd.core.internal.duckdb;

import de.okd.core.error.OkdException;
import de.okd.core.source.ColumnarRows;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.core.source.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a table of their own. They are staged as text in a temporary table, because what type a column has is
 * known after its last cell only, and a query may not be asked twice.
 */
final class RecordsWriter {
    private static final String STAGING = "okd_staging";
    private static final String STREAM = "okd_stream";

    private final Sql sql;
    private final RecordsFeed feed;
    private final int version;
    private final LoadWatch watch;

    RecordsWriter(Sql sql, RecordsFeed feed, int version, LoadWatch watch) {
        this.sql = sql;
        this.feed = feed;
        this.version = version;
        this.watch = watch;
    }

    StoreWriter.Written write(Delivery.Records records) {
        try (Rows rows = records.opener().get()) {
            if (rows instanceof ColumnarRows columnar) {
                return takeOver(columnar, records.title());
            }
            List<String> names = rows.columns();
            List<CellTyping> typings = IntStream.range(0, names.size())
                    .mapToObj(column -> new CellTyping())
                    .toList();
            stage(rows, typings);
            List<String> stored = StoredNames.of(names);
            sql.execute("CREATE TABLE " + StoreSchema.records(version) + " AS SELECT " + columns(stored, typings)
                    + " FROM " + STAGING);
            sql.execute("DROP TABLE " + STAGING);
            writeNames(names, stored);
            return new StoreWriter.Written(
                    Version.Kind.RECORDS, records.title(), "", feed.passed(), List.copyOf(rows.findings()));
        }
    }

    /** The types are those of the stream; names are given by position, because a stream may repeat them. */
    private StoreWriter.Written takeOver(ColumnarRows rows, String title) {
        List<String> stored = StoredNames.of(rows.columns());
        String table = StoreSchema.records(version);
        String names = stored.stream().map(Sql::quoted).collect(Collectors.joining(", "));
        sql.registerArrowStream(STREAM, rows.stream());
        sql.execute("CREATE TABLE " + table + " AS SELECT * FROM " + STREAM + " AS taken(" + names + ")");
        sql.execute("DROP VIEW " + STREAM);
        writeNames(rows.columns(), stored);
        long entries = sql.query(row -> row.getLong(1), "SELECT count(*) FROM " + table)
                .get(0);
        return new StoreWriter.Written(Version.Kind.RECORDS, title, "", entries, List.of());
    }

    private void stage(Rows rows, List<CellTyping> typings) {
        feed.offer(rows, typings, watch);
        try {
            sql.execute("CREATE TEMP TABLE " + STAGING + " AS " + feed.query());
        } catch (OkdException e) {
            feed.rethrowFailure();
            throw e;
        } finally {
            feed.clear();
        }
    }

    private static String columns(List<String> stored, List<CellTyping> typings) {
        List<String> columns = new ArrayList<>();
        for (int i = 0; i < stored.size(); i++) {
            columns.add(typings.get(i).cast("c" + i) + " AS " + Sql.quoted(stored.get(i)));
        }
        return String.join(", ", columns);
    }

    private void writeNames(List<String> names, List<String> stored) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            rows.add(new @Nullable Object[] {version, i, names.get(i), stored.get(i)});
        }
        sql.insert("record_column", rows);
    }
}
