package de.okd.geo.io.geoparquet;

import com.google.common.primitives.Bytes;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** The end of a Parquet file, where columns and metadata are, as bytes: enough to see without reading whether to read. */
final class ParquetFooter {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] GEOPARQUET = "primary_column".getBytes(StandardCharsets.US_ASCII);
    private static final int TAIL = 8;
    private static final int LONGEST = 1 << 26;

    private final byte[] bytes;

    private ParquetFooter(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Without any bytes if the file is no Parquet. */
    static ParquetFooter of(DeliveredFile file) {
        if (!Arrays.equals(file.head(MAGIC.length), MAGIC) || file.size() < MAGIC.length + TAIL) {
            return new ParquetFooter(new byte[0]);
        }
        try (FileChannel channel = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            long end = channel.size() - TAIL;
            long length = read(channel, end, TAIL).getInt();
            return new ParquetFooter(
                    length < 0 || length > Math.min(end, LONGEST)
                            ? new byte[0]
                            : read(channel, end - length, (int) length).array());
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE,
                    "Could not read the Parquet file: " + e + ". Check that it may be read.",
                    file.place(),
                    e);
        }
    }

    private static ByteBuffer read(FileChannel channel, long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, at + bytes.position());
        }
        return bytes.flip();
    }

    boolean isGeoParquet() {
        return Bytes.indexOf(bytes, GEOPARQUET) >= 0;
    }

    boolean mentionsGeometry() {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        return GeometryColumn.NAMES.stream().anyMatch(text::contains);
    }
}
