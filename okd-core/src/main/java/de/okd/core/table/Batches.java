package de.okd.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A result in pieces, so that one of any length needs the memory of one piece. Used by one thread at a time. */
public interface Batches extends AutoCloseable {

    /** What all pieces have in common. */
    List<TableRows.Heading> headings();

    /**
     * The next rows; null after the last ones.
     *
     * @throws de.okd.core.error.OkdException {@code CANCELLED} if the thread is interrupted
     */
    @Nullable
    Table next();

    @Override
    void close();
}
