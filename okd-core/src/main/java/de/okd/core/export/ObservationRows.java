package de.okd.core.export;

import de.okd.core.dataset.Observations;
import de.okd.core.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Observations as rows; each column is text computed from the observation at hand, or its value. */
final class ObservationRows implements TableRows {
    private final ObservationCursor cursor;
    private final List<Heading> headings = new ArrayList<>();
    private final List<Function<ObservationCursor, String>> cells = new ArrayList<>();

    ObservationRows(Observations observations) {
        this.cursor = new ObservationCursor(observations);
    }

    void add(String name, Function<ObservationCursor, String> text) {
        headings.add(new Heading(name, Kind.TEXT));
        cells.add(text);
    }

    void addValue(String name) {
        headings.add(new Heading(name, Kind.NUMBER));
        cells.add(at -> Double.toString(at.value()));
    }

    @Override
    public List<Heading> headings() {
        return headings;
    }

    @Override
    public boolean next() {
        return cursor.next();
    }

    @Override
    public String cell(int column) {
        return cells.get(column).apply(cursor);
    }

    @Override
    public double number(int column) {
        return cursor.value();
    }
}
