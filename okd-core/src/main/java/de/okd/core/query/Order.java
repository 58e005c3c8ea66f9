package de.okd.core.query;

/**
 * By which column an answer is ordered; missing cells come last.
 *
 * @param column of the answer
 */
public record Order(String column, boolean isDescending) {

    public static Order ascending(String column) {
        return new Order(column, false);
    }

    public static Order descending(String column) {
        return new Order(column, true);
    }

    String sql() {
        return SqlText.name(column) + (isDescending ? " DESC" : "") + " NULLS LAST";
    }
}
