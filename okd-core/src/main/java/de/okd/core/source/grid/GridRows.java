package de.okd.core.source.grid;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.GridCell;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.cell.Dictionary;
import de.okd.core.source.cell.ValueCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Rows of a grid whose centres are compared with the cell ids on the way; the ids are what counts. */
final class GridRows implements Rows {
    private static final int ID = 0;

    private final Rows rows;
    private final Place file;
    private final int x;
    private final int y;
    private int differing;
    private String example = "";
    private int firstLine;

    private GridRows(Rows rows, Place file) {
        this.rows = rows;
        this.file = file;
        this.x = column(rows.columns(), "x_mp_");
        this.y = column(rows.columns(), "y_mp_");
    }

    private static int column(List<String> columns, String prefix) {
        return columns.stream()
                .filter(column -> column.startsWith(prefix))
                .findFirst()
                .map(columns::indexOf)
                .orElse(-1);
    }

    static List<String> columns(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            return rows.columns();
        }
    }

    static TabularSource checked(TabularSource source) {
        Place file = Place.file(source.provenance().file());
        return new TabularSource(
                source.name(),
                source.provenance(),
                source.charset(),
                () -> new GridRows(source.opener().get(), file));
    }

    @Override
    public boolean next() {
        if (!rows.next()) {
            return false;
        }
        if (x >= 0 && y >= 0) {
            compare(Objects.requireNonNullElse(rows.text(ID), ""));
        }
        return true;
    }

    private void compare(String id) {
        GridCell.find(id).ifPresent(cell -> {
            String east = Integer.toString(cell.east() + cell.size() / 2);
            String north = Integer.toString(cell.north() + cell.size() / 2);
            if (!east.equals(rows.text(x)) || !north.equals(rows.text(y))) {
                if (differing++ == 0) {
                    firstLine = rows.line();
                    example = id + " has its centre at " + east + " east and " + north + " north, the columns say "
                            + rows.text(x) + " and " + rows.text(y);
                }
            }
        });
    }

    @Override
    public List<Finding> findings() {
        if (differing == 0) {
            return rows.findings();
        }
        List<Finding> all = new ArrayList<>(rows.findings());
        all.add(new Finding(
                Finding.Code.ASSUMED,
                differing + " cells have coordinates that contradict their id; the id is taken. The first: " + example,
                file.atLine(firstLine)));
        return all;
    }

    @Override
    public List<String> columns() {
        return rows.columns();
    }

    @Override
    public int line() {
        return rows.line();
    }

    @Override
    public @Nullable Object cell(int column) {
        return rows.cell(column);
    }

    @Override
    public @Nullable String text(int column) {
        return rows.text(column);
    }

    @Override
    public int number(int column, Dictionary dictionary) {
        return rows.number(column, dictionary);
    }

    @Override
    public boolean value(int column, ValueCell value) {
        return rows.value(column, value);
    }

    @Override
    public void close() {
        rows.close();
    }
}
