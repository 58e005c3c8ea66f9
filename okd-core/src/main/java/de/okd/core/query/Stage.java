package de.okd.core.query;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import java.util.List;

/**
 * SQL that computes rows, and what is known of them.
 *
 * @param keys what tells the rows apart
 * @param columns all columns, in their order
 */
record Stage(SqlText sql, List<Key> keys, List<String> columns) {

    /** @throws OkdException {@code UNKNOWN_NAME} naming the nearest column */
    void requireColumn(String name) {
        if (!columns.contains(name)) {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "The answer has no column \"" + name + "\"." + Suggestion.didYouMean(name, columns) + " It has "
                            + String.join(", ", columns) + ".");
        }
    }

    Stage withSql(SqlText changed) {
        return new Stage(changed, keys, columns);
    }
}
