package de.okd.geo.map;

import de.okd.geo.draw.TextTable;
import java.util.ArrayList;
import java.util.List;

/** Small multiples as a table: a row for each municipality, a column for each panel. */
final class PanelTable {
    private PanelTable() {}

    static TextTable of(List<Panel> panels, List<List<MappedRegion>> regions, Colouring colouring) {
        Language language = colouring.numbers().language();
        List<String> head = new ArrayList<>(
                List.of(language.choose("Gemeinde", "Municipality"), language.choose("Schlüssel", "Key")));
        panels.forEach(panel -> head.add(panel.title()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < regions.get(0).size(); i++) {
            rows.add(row(i, panels, regions, colouring));
        }
        return new TextTable(head, rows);
    }

    private static List<String> row(
            int index, List<Panel> panels, List<List<MappedRegion>> regions, Colouring colouring) {
        MappedRegion first = regions.get(0).get(index);
        List<String> row = new ArrayList<>(
                List.of(first.region().name(), first.region().key().value()));
        for (int panel = 0; panel < panels.size(); panel++) {
            row.add(colouring.value(
                    regions.get(panel).get(index), panels.get(panel).column().unit()));
        }
        return row;
    }
}
