package de.okd.core.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL in the making, with its parameters in the order of their question marks. */
final class SqlText {
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> parameters = new ArrayList<>();

    static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    SqlText add(String sql) {
        text.append(sql);
        return this;
    }

    SqlText add(SqlText other) {
        text.append(other.text);
        parameters.addAll(other.parameters);
        return this;
    }

    SqlText parameter(Object value) {
        text.append('?');
        parameters.add(value);
        return this;
    }

    /** {@code = ?} or {@code IN (?, ?)}. */
    SqlText isOneOf(Collection<?> values) {
        Iterator<?> rest = values.iterator();
        if (values.size() == 1) {
            return add(" = ").parameter(rest.next());
        }
        add(" IN (");
        while (rest.hasNext()) {
            parameter(rest.next()).add(rest.hasNext() ? ", " : "");
        }
        return add(")");
    }

    Statement statement() {
        return new Statement(text.toString(), parameters);
    }
}
