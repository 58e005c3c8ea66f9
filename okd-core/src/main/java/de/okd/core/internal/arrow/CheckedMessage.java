package de.okd.core.internal.arrow;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;
import org.jspecify.annotations.Nullable;

/** What a message says of itself, doubted: Arrow's own reader would take gigabytes on the word of a few bytes. */
final class CheckedMessage {
    private static final int MAX_COLUMNS = 100_000;

    private final Message message;
    private final Place place;

    CheckedMessage(Message message, Place place) {
        this.message = message;
        this.place = place;
    }

    /** @param remaining bytes of the file after the message: its content is no longer */
    void check(long remaining) {
        if (message.bodyLength() < 0 || message.bodyLength() > remaining) {
            throw damaged(
                    "content of " + message.bodyLength() + " bytes where " + remaining + " are left", place, null);
        }
        switch (message.headerType()) {
            case MessageHeader.Schema -> check((Schema) message.header(new Schema()));
            case MessageHeader.RecordBatch -> check((RecordBatch) message.header(new RecordBatch()));
            case MessageHeader.DictionaryBatch -> check((DictionaryBatch) message.header(new DictionaryBatch()));
            default -> throw damaged("a message of the unknown kind " + message.headerType(), place, null);
        }
    }

    private void check(@Nullable Schema schema) {
        if (schema == null || schema.fieldsLength() > MAX_COLUMNS) {
            throw damaged("no schema", place, null);
        }
        for (int i = 0; i < schema.fieldsLength(); i++) {
            Field field = schema.fields(i);
            if (field.childrenLength() > 0) {
                throw ArrowColumn.refused(String.valueOf(field.name()), "nested", place);
            }
        }
    }

    private void check(@Nullable DictionaryBatch batch) {
        check(batch == null ? null : batch.data());
    }

    /** A row takes a bit at least, and every column has as many as the batch. */
    private void check(@Nullable RecordBatch batch) {
        long bytes = message.bodyLength();
        if (batch == null || batch.length() < 0 || batch.length() > Math.max(8 * bytes, MAX_COLUMNS)) {
            throw damaged((batch == null ? 0 : batch.length()) + " rows in " + bytes + " bytes", place, null);
        }
        for (int i = 0; i < batch.nodesLength(); i++) {
            if (batch.nodes(i).length() != batch.length()) {
                throw damaged("columns of different length", place, null);
            }
        }
    }

    static OkdException damaged(String found, Place place, @Nullable Throwable cause) {
        return new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the Arrow table: it is damaged, found " + found + ". Ask for it again.",
                place,
                cause);
    }
}
