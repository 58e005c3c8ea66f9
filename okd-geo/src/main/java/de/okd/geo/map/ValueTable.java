package de.okd.geo.map;

import de.okd.geo.draw.TextTable;
import java.util.List;
import java.util.function.Function;

/** The map as a table, by key. */
final class ValueTable {
    private ValueTable() {}

    /** @param value the text of a municipality's value */
    static TextTable of(List<MappedRegion> regions, Caption caption, Function<MappedRegion, String> value) {
        String head = caption.subtitle().isEmpty() ? caption.title() : caption.subtitle();
        return new TextTable(
                List.of(
                        caption.language().choose("Gemeinde", "Municipality"),
                        caption.language().choose("Schlüssel", "Key"),
                        head),
                regions.stream()
                        .map(region -> List.of(
                                region.region().name(), region.region().key().value(), value.apply(region)))
                        .toList());
    }
}
