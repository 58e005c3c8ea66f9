package de.okd.geo.io.shapefile;

import com.google.common.collect.ImmutableMap;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.Flaw;
import de.okd.geo.io.feature.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;

/** The rows of a dBase table, one after the other. */
final class DbfRows implements AutoCloseable {
    private static final byte DELETED = '*';
    private static final Flaw IS_DELETED = new Flaw(Finding.Code.ROW_REJECTED, "is marked as deleted");

    private final DbfTable table;
    private final InputStream in;
    private final Charset charset;
    private final byte[] row;

    DbfRows(DbfTable table, InputStream in, Charset charset) {
        this.table = table;
        this.in = in;
        this.charset = charset;
        this.row = new byte[table.rowBytes()];
    }

    /** The next row as the attributes of a shape. */
    Feature next(Shape shape) {
        read();
        ImmutableMap.Builder<String, Object> attributes =
                ImmutableMap.builderWithExpectedSize(table.fields().size());
        for (DbfField field : table.fields()) {
            Object value = field.value(row, charset);
            if (value != null) {
                attributes.put(field.name(), value);
            }
        }
        Feature feature = Feature.of(attributes.buildKeepingLast(), shape);
        return row[0] == DELETED ? feature.flawed(IS_DELETED) : feature;
    }

    private void read() {
        try {
            if (in.readNBytes(row, 0, row.length) < row.length) {
                throw new OkdException(
                        ErrorCode.TRUNCATED_FILE,
                        "Could not read the attributes: the file became shorter while it was read. Load it again.",
                        table.file().place());
            }
        } catch (IOException e) {
            throw table.unreadable(e);
        }
    }

    @Override
    public void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw table.unreadable(e);
        }
    }
}
