package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.internal.arrow.OwningReader;
import de.okd.core.internal.duckdb.QueryRunner;
import de.okd.core.query.Question;
import java.nio.Buffer;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;

/**
 * Answers as Arrow batches, for whoever computes on with columns. Needs the JVM flag {@value #FLAG}; {@link
 * Question#forEach}, {@link Question#open} and {@link TableFiles#writeArrow} do not.
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
        requireFlag();
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

    private static void requireFlag() {
        Module arrow = BufferAllocator.class.getModule();
        if (!Buffer.class.getModule().isOpen("java.nio", arrow)) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not hand over Arrow batches: Arrow reaches into java.nio, which this JVM does not allow. Start it"
                            + " with " + FLAG
                            + ", or read the answer with forEach, open or TableFiles.writeArrow, which"
                            + " need no flag.");
        }
    }
}
