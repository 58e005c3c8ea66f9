package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.internal.arrow.BatchRows;
import de.okd.core.internal.arrow.OwningReader;
import de.okd.core.internal.arrow.RowsReader;
import de.okd.core.internal.duckdb.QueryRunner;
import de.okd.core.query.Question;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.TabularSource;
import de.okd.core.source.Version;
import de.okd.core.table.TableRows;
import java.nio.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;

/**
 * Answers as Arrow batches, for whoever computes on with columns, and batches as deliveries. Needs the JVM flag {@value #FLAG}; {@link
 * #of}, {@link Question#forEach}, {@link Question#open}, {@link TableFiles#writeArrow} and {@link #tabular} do not.
 */
public final class ArrowReaders {
    static final String FLAG = "--add-opens=java.base/java.nio=ALL-UNNAMED";
    private static final long BATCH_ROWS = 65_536;

    private ArrowReaders() {}

    /**
     * The answer in batches of 65,536 rows. Types are those of the columns; status in views
     * is dictionary-encoded.
     *
     * @param okd the store the question was made for
     * @param allocator of the caller, who closes it after the reader
     * @return owned by the caller, who must close it; it may be read on after the store is closed
     * @throws OkdException {@code UNANSWERABLE} naming the flag if it is not set, and whatever the question throws
     */
    public static ArrowReader open(Okd okd, Question question, BufferAllocator allocator) {
        requireFlag("hand over");
        QueryRunner runner = okd.newQueryRunner();
        boolean opened = false;
        try {
            Object reader = runner.arrow(question.statement(), allocator, BATCH_ROWS);
            opened = true;
            return new OwningReader((ArrowReader) reader, allocator, runner::close);
        } finally {
            if (!opened) {
                runner.close();
            }
        }
    }

    /**
     * Rows of any number as batches of 65,536, one of which is in memory at a time. Needs no JVM flag.
     *
     * @param rows read to their end
     * @param allocator of the caller, who closes it after the reader
     * @return owned by the caller, who must close it
     */
    public static ArrowReader of(TableRows rows, BufferAllocator allocator) {
        return new RowsReader(rows, allocator);
    }

    /**
     * Stores batches as a new version of records, without a call per cell: a hundred million rows take seconds. Columns keep
     * their types.
     *
     * @param batches read to their end and closed
     * @param allocator the one they were made with
     * @throws OkdException {@code UNANSWERABLE} naming the flag if it is not set, {@code INVALID_LAYOUT} naming a column of
     *     lists, structures or bytes
     */
    public static Version load(Okd okd, String dataset, ArrowReader batches, BufferAllocator allocator) {
        requireFlag("take over");
        Place place = Place.file(dataset);
        Delivery records = new Delivery.Records(
                dataset, dataset, () -> new BatchRows(batches, allocator, place), provenance(dataset));
        return okd.store(List.of(records), place).get(0);
    }

    /**
     * Batches as a source of rows, for {@link Okd#load(TabularSource, de.okd.core.source.tabular.Mapping)}: cell by cell, and
     * without any JVM flag.
     *
     * @param batches opens them from the beginning, as often as asked; closed after reading
     */
    public static TabularSource tabular(String name, Supplier<ArrowReader> batches) {
        Place place = Place.file(name);
        return new TabularSource(
                name, provenance(name), StandardCharsets.UTF_8, () -> BatchRows.cellByCell(batches.get(), place));
    }

    /** Nothing is known of batches but what they are called. */
    private static Provenance provenance(String name) {
        return new Provenance(name, "", "", Licence.UNKNOWN, "", null, null);
    }

    private static void requireFlag(String attempted) {
        Module arrow = BufferAllocator.class.getModule();
        if (!Buffer.class.getModule().isOpen("java.nio", arrow)) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not " + attempted
                            + " Arrow batches: Arrow reaches into java.nio, which this JVM does not allow. Start it"
                            + " with " + FLAG
                            + ", or read the answer with forEach, open or TableFiles.writeArrow, and load batches with"
                            + " ArrowReaders.tabular, which need no flag.");
        }
    }
}
