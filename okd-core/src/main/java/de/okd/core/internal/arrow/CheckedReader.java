package de.okd.core.internal.arrow;

import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.memory.ArrowBuf;
import org.apache.arrow.memory.BufferAllocator;
import org.apache.arrow.vector.ipc.ArrowReader;
import org.apache.arrow.vector.ipc.message.MessageSerializer;
import org.apache.arrow.vector.types.pojo.Schema;
import org.jspecify.annotations.Nullable;

/** Reads the messages of a stream, each checked before memory is taken for it. */
final class CheckedReader extends ArrowReader {
    private final FlagFreeReadChannel in;
    private final long size;
    private final Place place;

    /** @param size of the stream in bytes */
    CheckedReader(FlagFreeReadChannel in, BufferAllocator allocator, long size, Place place) {
        super(allocator);
        this.in = in;
        this.size = size;
        this.place = place;
    }

    @Override
    public boolean loadNextBatch() throws IOException {
        prepareLoadNextBatch();
        Message message = next();
        while (message != null && message.headerType() == MessageHeader.DictionaryBatch) {
            loadDictionary(MessageSerializer.deserializeDictionaryBatch(message, content(message)));
            message = next();
        }
        if (message == null) {
            return false;
        }
        if (message.headerType() != MessageHeader.RecordBatch) {
            throw CheckedMessage.damaged("a second schema", place, null);
        }
        loadRecordBatch(MessageSerializer.deserializeRecordBatch(message, content(message)));
        return true;
    }

    @Override
    protected Schema readSchema() throws IOException {
        Message message = next();
        if (message == null || message.headerType() != MessageHeader.Schema) {
            throw CheckedMessage.damaged("no schema at its beginning", place, null);
        }
        return MessageSerializer.deserializeSchema(message);
    }

    /** The next message without its content; null at the end. */
    private @Nullable Message next() throws IOException {
        int length = length();
        if (length == 0) {
            return null;
        }
        if (length < 0 || length > remaining()) {
            throw CheckedMessage.damaged("a message of " + length + " bytes", place, null);
        }
        ByteBuffer header = ByteBuffer.allocate(length);
        in.readFully(header);
        header.rewind();
        Message message = Message.getRootAsMessage(header);
        new CheckedMessage(message, place).check(remaining());
        return message;
    }

    /** Of the next message; 0 at the end, marked or not. */
    private int length() throws IOException {
        int first = number();
        return first == MessageSerializer.IPC_CONTINUATION_TOKEN ? number() : first;
    }

    private int number() throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        return in.readFully(bytes) < Integer.BYTES ? 0 : bytes.getInt(0);
    }

    private long remaining() {
        return size - in.bytesRead();
    }

    private ArrowBuf content(Message message) throws IOException {
        ArrowBuf buffer = allocator.buffer(message.bodyLength());
        if (in.readFully(buffer, message.bodyLength()) != message.bodyLength()) {
            throw CheckedMessage.damaged("less content than announced", place, null);
        }
        return buffer;
    }

    @Override
    public long bytesRead() {
        return in.bytesRead();
    }

    @Override
    protected void closeReadSource() throws IOException {
        in.close();
    }
}
