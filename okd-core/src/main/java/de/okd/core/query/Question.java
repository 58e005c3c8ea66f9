package de.okd.core.query;

import de.okd.core.table.Result;
import de.okd.core.table.Row;
import de.okd.core.table.StreamedRows;
import java.util.function.Consumer;

/**
 * Something that can be answered, as often as wanted; each time by the versions that are current then. Every method throws
 * {@link de.okd.core.error.OkdException} {@code CANCELLED} soon after its thread is interrupted.
 */
public sealed interface Question permits Query, SqlQuery {

    /** What is asked, in a line; the title of the answer. */
    String title();

    /** What will be run. */
    Statement statement();

    /** The whole answer in memory. */
    Result run();

    /** The answer row by row in constant memory, to be closed by the caller. */
    StreamedRows open();

    /** Hands over the answer row by row in constant memory. */
    default void forEach(Consumer<Row> consumer) {
        try (StreamedRows rows = open()) {
            while (rows.next()) {
                consumer.accept(rows.row());
            }
        }
    }
}
