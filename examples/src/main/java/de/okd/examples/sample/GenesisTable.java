package de.okd.examples.sample;

import java.util.ArrayList;
import java.util.List;

/** A regional table as it is delivered: titles, stacked header lines and data rows. */
record GenesisTable(String code, List<String> titles, List<List<String>> headers, List<List<String>> rows) {

    private static final String DEPTH = "regionale Tiefe: Gemeinden, Samt-/Verbandsgemeinden";

    GenesisTable {
        titles = List.copyOf(titles);
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** Starts a table with the titles before and after the line that names the regional depth. */
    static GenesisTable titled(String code, List<String> before, String... after) {
        List<String> titles = new ArrayList<>(before);
        titles.add(DEPTH);
        titles.addAll(List.of(after));
        return new GenesisTable(code, titles, List.of(), List.of());
    }

    /** Adds a header line; {@code label*3} stands for three columns with that label. */
    GenesisTable header(String notation) {
        List<List<String>> more = new ArrayList<>(headers);
        more.add(expand(notation));
        return new GenesisTable(code, titles, more, rows);
    }

    GenesisTable filledWith(List<List<String>> data) {
        return new GenesisTable(code, titles, headers, data);
    }

    int columns() {
        return headers.get(0).size();
    }

    private static List<String> expand(String notation) {
        List<String> cells = new ArrayList<>();
        for (String cell : notation.split(";", -1)) {
            int star = cell.indexOf('*');
            String label = star < 0 ? cell : cell.substring(0, star);
            int times = star < 0 ? 1 : Integer.parseInt(cell.substring(star + 1));
            for (int i = 0; i < times; i++) {
                cells.add(label);
            }
        }
        return List.copyOf(cells);
    }
}
