package de.okd.core.source.tabular;

import de.okd.core.dataset.Measure;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.error.Suggestion;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.ColumnRole.Labels;
import de.okd.core.source.tabular.ColumnRole.Plain;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses mappings that name columns a table does not have. */
final class StatedColumns {
    private StatedColumns() {}

    static void require(Mapping mapping, List<String> columns, TabularSource source) {
        findMissing(mapping, columns).ifPresent(name -> {
            throw unknown(name, columns, source);
        });
    }

    static Optional<String> findMissing(Mapping mapping, List<String> columns) {
        boolean isLong = !mapping.columns(Plain.VALUE).isEmpty();
        Stream<String> stated = Stream.of(
                        mapping.roles().keySet().stream(),
                        mapping.roles().values().stream()
                                .filter(Labels.class::isInstance)
                                .map(role -> ((Labels) role).of()),
                        isLong
                                ? Stream.<String>empty()
                                : mapping.measures().stream().map(Measure::label))
                .flatMap(names -> names);
        return stated.filter(name -> !columns.contains(name)).findFirst();
    }

    private static OkdException unknown(String name, List<String> columns, TabularSource source) {
        return new OkdException(
                ErrorCode.UNKNOWN_NAME,
                "Could not read the table as the mapping says: it has no column \"" + name + "\"."
                        + Suggestion.didYouMean(name, columns) + " Its columns are: "
                        + String.join(", ", columns) + ".",
                Place.file(source.provenance().file()));
    }
}
