package de.okd.core.source.xlsx;

import org.jspecify.annotations.Nullable;

/** A row of a sheet: its cells from the first filled one to the last. */
final class SheetRow {
    private final int number;
    private final boolean isHidden;
    private final int first;
    private final @Nullable Object[] cells;

    /**
     * @param number counted from 1
     * @param isHidden whether the office program hides it
     * @param first the column of the first cell, counted from 0
     * @param cells as {@link de.okd.core.source.Rows#cell}, beside those a {@link CellError}; null for blanks
     */
    SheetRow(int number, boolean isHidden, int first, @Nullable Object[] cells) {
        this.number = number;
        this.isHidden = isHidden;
        this.first = first;
        this.cells = cells;
    }

    /**
     * A formula that has no value.
     *
     * @param sign what the cell shows, for example {@code #DIV/0!}
     */
    record CellError(String sign) {}

    int number() {
        return number;
    }

    boolean isHidden() {
        return isHidden;
    }

    /** The column of the first filled cell. */
    int first() {
        return first;
    }

    /** From the first filled one to the last. */
    @Nullable
    Object[] cells() {
        return cells;
    }

    @Nullable
    Object cell(int column) {
        int index = column - first;
        return index < 0 || index >= cells.length ? null : cells[index];
    }

    /** The column after the last filled one. */
    int end() {
        return first + cells.length;
    }

    /** How many cells are filled. */
    int filled() {
        int filled = 0;
        for (Object cell : cells) {
            filled += cell == null ? 0 : 1;
        }
        return filled;
    }
}
