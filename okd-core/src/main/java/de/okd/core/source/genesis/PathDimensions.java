package de.okd.core.source.genesis;

import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.StandardDimension;
import de.okd.core.source.genesis.KnownTables.MeasureDefinition;
import de.okd.core.source.genesis.KnownTables.TableDefinition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dimensions that a table has in single columns only: "recipients", beside it "women" and "under 7 years". A definition says
 * which column stands for which code; all others are about the total.
 */
final class PathDimensions {
    private static final String TOTAL = "Insgesamt";

    private final List<Dimension> dimensions;

    PathDimensions(Optional<TableDefinition> definition) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        definition.stream()
                .flatMap(table -> table.measures().stream())
                .forEach(measure -> measure.parts()
                        .forEach((dimension, code) -> codes.computeIfAbsent(
                                        dimension, first -> new LinkedHashSet<>(Set.of(TOTAL)))
                                .add(code)));
        this.dimensions = codes.entrySet().stream()
                .map(entry ->
                        StandardDimension.dimension(entry.getKey(), entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    List<Dimension> dimensions() {
        return dimensions;
    }

    /** One per dimension. */
    List<Code> codes(Optional<MeasureDefinition> measure) {
        Map<String, String> parts = measure.map(MeasureDefinition::parts).orElse(Map.of());
        List<Code> codes = new ArrayList<>();
        for (Dimension dimension : dimensions) {
            String label = parts.getOrDefault(dimension.label(), TOTAL);
            codes.add(dimension.codes().stream()
                    .filter(code -> code.label().equals(label))
                    .findFirst()
                    .orElseThrow());
        }
        return codes;
    }
}
