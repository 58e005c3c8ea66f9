package de.okd.core.source.xlsx;

import java.util.Optional;

/** Cells shown as one; only the first holds a value. Rows count from 1, columns from 0, both ends included. */
record MergedCells(int top, int left, int bottom, int right) {

    /** Reads {@code B3:D4}; empty if it is no area. */
    static Optional<MergedCells> parse(String area) {
        String[] corners = area.split(":", -1);
        if (corners.length != 2) {
            return Optional.empty();
        }
        MergedCells cells = new MergedCells(
                CellReference.row(corners[0]),
                CellReference.column(corners[0]),
                CellReference.row(corners[1]),
                CellReference.column(corners[1]));
        boolean valid = cells.top > 0 && cells.left >= 0 && cells.bottom >= cells.top && cells.right >= cells.left;
        return valid ? Optional.of(cells) : Optional.empty();
    }

    boolean spansColumns() {
        return right > left;
    }

    boolean spansRows() {
        return bottom > top;
    }

    String first() {
        return CellReference.of(top, left);
    }

    @Override
    public String toString() {
        return first() + ":" + CellReference.of(bottom, right);
    }
}
