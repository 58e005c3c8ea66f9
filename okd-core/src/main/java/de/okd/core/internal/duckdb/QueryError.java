package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.error.Suggestion;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What DuckDB says about a statement, in the words of whoever wrote it. */
final class QueryError {
    private static final Pattern COLUMN = Pattern.compile(
            "(?:Referenced column|Values list \"[^\"]*\" does not have a column named|Table \"[^\"]*\" does not have a column"
                    + " named) \"([^\"]+)\"");
    private static final Pattern RESOURCES =
            Pattern.compile("^(?:IO|Out of Memory|Fatal|INTERNAL|Data Corruption) Error");

    private QueryError() {}

    /** @param columns of all views the statement reads */
    static OkdException of(SQLException e, List<String> columns) {
        String message = String.valueOf(e.getMessage());
        if (RESOURCES.matcher(message).find()) {
            return DatabaseError.failed("run the query", e);
        }
        Matcher column = COLUMN.matcher(message);
        String found = column.find() ? unknown(column.group(1), columns) : withoutContext(message);
        return new OkdException(ErrorCode.INVALID_QUERY, "Could not run the SQL: " + found, Place.NOWHERE, e);
    }

    private static String unknown(String column, List<String> columns) {
        return "there is no column \"" + column + "\"." + Suggestion.didYouMean(column, columns) + " The columns are "
                + String.join(", ", columns) + ".";
    }

    /** DuckDB adds the line with a caret below it. */
    private static String withoutContext(String message) {
        int context = message.indexOf("\n\nLINE ");
        return (context < 0 ? message : message.substring(0, context)).strip();
    }
}
