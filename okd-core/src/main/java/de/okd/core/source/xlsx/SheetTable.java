package de.okd.core.source.xlsx;

import com.google.common.primitives.ImmutableIntArray;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table on a sheet.
 *
 * @param columns their names
 * @param positions where on the sheet they are, counted from 0
 * @param rows those of data
 */
record SheetTable(
        List<String> columns,
        ImmutableIntArray positions,
        List<SheetRow> rows,
        MergedValues values,
        List<Finding> findings) {

    /** The table, with everything round it as findings; empty if the sheet holds none. */
    static Optional<SheetTable> find(Sheet sheet, Place place) {
        return TableRegion.find(sheet).map(region -> of(sheet, region, place));
    }

    SheetTable with(List<Finding> further) {
        List<Finding> all = Stream.of(findings, further).flatMap(List::stream).toList();
        return new SheetTable(columns, positions, rows, values, all);
    }

    private static SheetTable of(Sheet sheet, TableRegion region, Place place) {
        MergedValues values = new MergedValues(sheet, region, place);
        HeaderRows header = new HeaderRows(sheet, region, values);
        int count = header.count();
        List<SheetRow> data = region.rows(sheet).subList(count, region.to() - region.from());
        ImmutableIntArray positions = positions(region, header, count, data);
        List<String> columns = names(header, count, positions);
        SheetNotes notes = new SheetNotes(sheet, place);
        notes.outside(region);
        notes.header(region, count);
        notes.hidden(region, positions);
        notes.merged(values.numbers());
        notes.errors(data, positions, columns);
        return new SheetTable(columns, positions, data, values, notes.findings());
    }

    /** Columns that have neither a name nor data are left out. */
    private static ImmutableIntArray positions(TableRegion region, HeaderRows header, int count, List<SheetRow> data) {
        boolean[] used = new boolean[region.right()];
        for (SheetRow row : data) {
            for (int column = Math.max(row.first(), region.left());
                    column < Math.min(row.end(), used.length);
                    column++) {
                used[column] |= row.cell(column) != null;
            }
        }
        for (int column = region.left(); column < used.length; column++) {
            used[column] |= !header.path(count, column).isEmpty();
        }
        return ImmutableIntArray.copyOf(
                IntStream.range(region.left(), used.length).filter(column -> used[column]));
    }

    private static List<String> names(HeaderRows header, int count, ImmutableIntArray positions) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int column : positions.asList()) {
            String letters = CellReference.letters(column);
            List<String> path = header.path(count, column);
            String name = path.isEmpty() ? letters : String.join(" / ", path);
            while (!taken.add(name)) {
                name += " (" + letters + ")";
            }
            names.add(name);
        }
        return names;
    }
}
