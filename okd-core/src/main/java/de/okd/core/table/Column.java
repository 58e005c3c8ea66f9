package de.okd.core.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named column of a result. */
public sealed interface Column {
    String name();

    int size();

    /** The cell of a row; null where there is none, also for {@link Numbers}. */
    @Nullable
    Object cell(int row);

    /** Whether the cells are read as quantities: shown to the right. */
    default boolean isNumeric() {
        return this instanceof Numbers || this instanceof Integers;
    }

    /** Text; null where there is none. */
    record Text(String name, List<@Nullable String> values) implements Column {
        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable String cell(int row) {
            return values.get(row);
        }
    }

    /**
     * Geometry as well-known text, from which it can be read without loss; null where there is none.
     *
     * @param crs its reference system as PROJJSON
     */
    record Geometries(String name, List<@Nullable String> values, String crs) implements Column {
        public Geometries {
            values = Collections.unmodifiableList(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable String cell(int row) {
            return values.get(row);
        }
    }

    /** Numbers; {@code NaN} where there is none, which files show as empty or null. */
    record Numbers(String name, List<Double> values) implements Column {
        public Numbers {
            values = List.copyOf(values);
        }

        Numbers rounded(int decimals) {
            return new Numbers(
                    name, values.stream().map(value -> rounded(value, decimals)).toList());
        }

        private static double rounded(double value, int decimals) {
            return Double.isFinite(value)
                    ? BigDecimal.valueOf(value)
                            .setScale(decimals, RoundingMode.HALF_UP)
                            .doubleValue()
                    : value;
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable Double cell(int row) {
            Double value = values.get(row);
            return value.isNaN() ? null : value;
        }
    }

    /** Whole numbers; null where there is none. */
    record Integers(String name, List<@Nullable Long> values) implements Column {
        public Integers {
            values = Collections.unmodifiableList(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable Long cell(int row) {
            return values.get(row);
        }
    }

    /** Days; null where there is none. */
    record Dates(String name, List<@Nullable LocalDate> values) implements Column {
        public Dates {
            values = Collections.unmodifiableList(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable LocalDate cell(int row) {
            return values.get(row);
        }
    }

    /** Yes or no; null where it is unknown. */
    record Booleans(String name, List<@Nullable Boolean> values) implements Column {
        public Booleans {
            values = Collections.unmodifiableList(values);
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public @Nullable Boolean cell(int row) {
            return values.get(row);
        }
    }
}
