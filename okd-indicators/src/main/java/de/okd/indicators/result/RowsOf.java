package de.okd.indicators.result;

import de.okd.core.table.Table;
import de.okd.core.table.TableRows;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Rows made of objects one after the other: a column for each of their properties, in the order they are named. */
public final class RowsOf<T> {
    private final List<TableRows.Heading> headings = new ArrayList<>();
    private final List<Property<T>> properties = new ArrayList<>();
    private final List<ToDoubleFunction<T>> numbers = new ArrayList<>();

    /** What a cell shows; null where there is nothing. */
    @FunctionalInterface
    public interface Property<T> {
        @Nullable
        Object of(T row);
    }

    /** A column of {@link String}s. */
    public RowsOf<T> text(String name, Property<T> property) {
        return column(name, TableRows.Kind.TEXT, property, row -> Double.NaN);
    }

    /** A column of {@link Long}s. */
    public RowsOf<T> integer(String name, Property<T> property) {
        return column(name, TableRows.Kind.INTEGER, property, row -> Double.NaN);
    }

    /** A column of numbers, {@code NaN} where there is none. */
    public RowsOf<T> number(String name, ToDoubleFunction<T> number) {
        return column(name, TableRows.Kind.NUMBER, row -> null, number);
    }

    private RowsOf<T> column(String name, TableRows.Kind kind, Property<T> property, ToDoubleFunction<T> number) {
        headings.add(new TableRows.Heading(name, kind));
        properties.add(property);
        numbers.add(number);
        return this;
    }

    /** The rows, made one by one. */
    public TableRows rows(Iterator<T> objects) {
        return new Rows(objects);
    }

    /** All rows as a table. */
    public Table table(Iterator<T> objects) {
        return CollectedRows.of(rows(objects), Integer.MAX_VALUE);
    }

    private final class Rows implements TableRows {
        private final Iterator<T> objects;
        private @Nullable T current;

        Rows(Iterator<T> objects) {
            this.objects = objects;
        }

        @Override
        public List<Heading> headings() {
            return List.copyOf(headings);
        }

        @Override
        public boolean next() {
            boolean hasNext = objects.hasNext();
            current = hasNext ? objects.next() : null;
            return hasNext;
        }

        @Override
        public @Nullable Object cell(int column) {
            return properties.get(column).of(Objects.requireNonNull(current));
        }

        @Override
        public double number(int column) {
            return numbers.get(column).applyAsDouble(Objects.requireNonNull(current));
        }
    }
}
