package de.okd.geo.io.geopackage;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.Shape;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes features of the rows of a layer. */
final class LayerRows {
    private final ResultSet row;
    private final Layer layer;
    private final DeliveredFile file;
    private final List<String> names = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final long most;
    private long read;

    LayerRows(ResultSet row, Layer layer, DeliveredFile file) throws SQLException {
        this.row = row;
        this.layer = layer;
        this.file = file;
        this.most = 4 * file.size();
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
            types.add(columns.getColumnTypeName(i).toUpperCase(Locale.ROOT));
        }
    }

    Feature feature() throws SQLException {
        Map<String, Object> attributes = new LinkedHashMap<>();
        Shape shape = Shape.NONE;
        for (int column = 0; column < names.size(); column++) {
            Object cell = row.getObject(column + 1);
            count(cell);
            if (names.get(column).equalsIgnoreCase(layer.geometry())) {
                shape = cell instanceof byte[] blob ? GeometryBlob.shape(blob) : Shape.NONE;
            } else {
                put(attributes, column, cell);
            }
        }
        return Feature.of(attributes, shape);
    }

    /** Damaged pages may contain each other, so that a small file has rows without end. */
    private void count(@Nullable Object cell) {
        read += cell instanceof byte[] blob ? blob.length : cell instanceof String text ? text.length() : 1;
        if (read > most) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the GeoPackage: the layer \"" + layer.table()
                            + "\" has more content than the file has"
                            + " bytes, so it is damaged. Fetch it again from the publisher.",
                    file.place());
        }
    }

    private void put(Map<String, Object> attributes, int column, @Nullable Object cell) {
        Object value = value(types.get(column), cell);
        if (value != null) {
            attributes.put(names.get(column), value);
        }
    }

    /** Binary attributes, such as pictures, are left out. */
    private static @Nullable Object value(String type, @Nullable Object cell) {
        if (cell instanceof Number number) {
            return number(type, number);
        }
        if (cell instanceof String text && !text.isBlank()) {
            return type.equals("DATE") ? day(text) : text;
        }
        return null;
    }

    private static @Nullable Object number(String type, Number number) {
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue()) ? (Object) number.doubleValue() : null;
        }
        return type.equals("BOOLEAN") ? (Object) (number.longValue() != 0) : (Object) number.longValue();
    }

    private static Object day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return text;
        }
    }
}
