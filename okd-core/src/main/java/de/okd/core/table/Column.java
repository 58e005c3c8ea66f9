package de.okd.core.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named column of a result. */
public sealed interface Column {
    String name();

    int size();

    /** Text; null where there is none. */
    record Text(String name, List<@Nullable String> values) implements Column {
        @Override
        public int size() {
            return values.size();
        }
    }

    /** Numbers; {@code NaN} where there is none, which files show as empty or null. */
    record Numbers(String name, List<Double> values) implements Column {
        public Numbers {
            values = List.copyOf(values);
        }

        @Override
        public int size() {
            return values.size();
        }
    }
}
