package de.okd.core.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One {@code SELECT} over the views of {@link ViewColumns}.
 *
 * @param sql with {@code ?} for each parameter
 * @param parameters in the order of the question marks: numbers, booleans, days, text or null; anything else counts as
 *     its text
 */
public record Statement(String sql, List<@Nullable Object> parameters) {
    public Statement {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** The text, and below it the parameters. */
    @Override
    public String toString() {
        return parameters.isEmpty() ? sql : sql + "\nParameters: " + parameters;
    }
}
