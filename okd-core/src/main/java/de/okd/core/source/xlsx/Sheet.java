package de.okd.core.source.xlsx;

import java.util.List;
import java.util.Set;

/**
 * The cells of a sheet.
 *
 * @param rows those with at least one filled cell, from top to bottom
 * @param hiddenColumns those the office program hides, counted from 0
 */
record Sheet(
        String name, boolean isHidden, List<SheetRow> rows, List<MergedCells> merged, Set<Integer> hiddenColumns) {}
