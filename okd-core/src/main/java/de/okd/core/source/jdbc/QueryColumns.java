package de.okd.core.source.jdbc;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The columns of an answer: their names and how their cells are read. */
record QueryColumns(List<String> names, List<QueryCell> cells) {

    static QueryColumns of(String query, ResultSetMetaData answer) throws SQLException {
        List<String> names = new ArrayList<>();
        List<QueryCell> cells = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int column = 1; column <= answer.getColumnCount(); column++) {
            String label = answer.getColumnLabel(column);
            String name = label == null || label.isBlank() ? "column " + column : label;
            while (!taken.add(name)) {
                name += " (" + column + ")";
            }
            names.add(name);
            cells.add(cell(query, name, answer.getColumnType(column), answer.getColumnTypeName(column)));
        }
        return new QueryColumns(names, cells);
    }

    private static QueryCell cell(String query, String name, int type, String typeName) {
        return switch (type) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> QueryCell.WHOLE;
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> QueryCell.FLOATING;
            case Types.NUMERIC, Types.DECIMAL -> QueryCell.DECIMAL;
            case Types.BIT, Types.BOOLEAN -> QueryCell.FLAG;
            case Types.DATE -> QueryCell.DAY;
            case Types.TIMESTAMP -> hasZone(typeName) ? QueryCell.INSTANT : QueryCell.MOMENT;
            case Types.TIMESTAMP_WITH_TIMEZONE -> QueryCell.INSTANT;
            case Types.ARRAY,
                    Types.BLOB,
                    Types.BINARY,
                    Types.VARBINARY,
                    Types.LONGVARBINARY,
                    Types.STRUCT,
                    Types.REF,
                    Types.REF_CURSOR,
                    Types.ROWID -> throw refused(query, name, typeName);
            default -> QueryCell.TEXT;
        };
    }

    /** PostgreSQL reports moments with and without a zone as one type. */
    private static boolean hasZone(String typeName) {
        String name = typeName.toLowerCase(Locale.ROOT);
        return name.equals("timestamptz") || name.contains("with time zone");
    }

    private static OkdException refused(String query, String name, String typeName) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the query \"" + query + "\": its column \"" + name + "\" is of the type " + typeName
                        + ", of which no cell of a table can be made. Leave it out of the query or cast it to text.",
                Place.file(query));
    }
}
