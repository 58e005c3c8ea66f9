package de.okd.geo.map;

import de.okd.core.table.RegionColumn;
import java.util.Comparator;
import java.util.List;

/** What the map shows, in words, for those who cannot see it. */
final class Description {
    private Description() {}

    static String of(List<MappedRegion> regions, Colouring colouring, RegionColumn column) {
        List<MappedRegion> known = regions.stream()
                .filter(MappedRegion::hasValue)
                .sorted(Comparator.comparingDouble(MappedRegion::value))
                .toList();
        String what = "Karte von " + (regions.size() == 1 ? "1 Gemeinde" : regions.size() + " Gemeinden") + ": "
                + column.title() + (column.period().isEmpty() ? "" : ", " + column.period()) + ". ";
        if (known.isEmpty()) {
            return what + "Kein Wert ist bekannt.";
        }
        return what + "Kleinster Wert: " + colouring.tooltip(known.get(0), column.unit()) + ". Größter Wert: "
                + colouring.tooltip(known.get(known.size() - 1), column.unit()) + ". Gemeinden ohne Wert: "
                + (regions.size() - known.size()) + ".";
    }
}
