package de.okd.core.query;

import java.util.List;

/**
 * A column that tells rows apart.
 *
 * @param values all that may occur, in the order to show them
 */
record Key(String column, List<String> values) {
    boolean isFixed() {
        return values.size() == 1;
    }

    /** Regions and periods by their text, codes and measures as the dataset lists them. */
    void addOrder(SqlText sql) {
        boolean isText = column.equals(ViewColumns.REGION)
                || column.equals(ViewColumns.REGION_LEVEL)
                || column.equals(ViewColumns.PERIOD);
        if (isText || isFixed()) {
            sql.add(SqlText.name(column));
            return;
        }
        sql.add("list_position([");
        for (int i = 0; i < values.size(); i++) {
            sql.add(i == 0 ? "" : ", ").parameter(values.get(i));
        }
        sql.add("], ").add(SqlText.name(column)).add(")");
    }
}
