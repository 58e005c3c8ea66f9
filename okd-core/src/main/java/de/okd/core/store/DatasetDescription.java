package de.okd.core.store;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.Finding;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an archivist wants to know about a dataset.
 *
 * @param history its versions, oldest first; the rest is about the last
 * @param structure dimensions and measures, or null if it is no statistical table
 * @param columns in their order; empty if it is no dataset of records
 * @param periods in their order; empty if it is no statistical table
 * @param regions how many regions of each level it has
 * @param observations how many observations of each status it has
 * @param findings how many findings of each kind loading it made
 */
public record DatasetDescription(
        List<Version> history,
        @Nullable DatasetStructure structure,
        List<RecordColumn> columns,
        List<Period> periods,
        Map<RegionLevel, Long> regions,
        Map<ObservationStatus, Long> observations,
        Map<Finding.Code, Long> findings) {
    public DatasetDescription {
        history = List.copyOf(history);
        columns = List.copyOf(columns);
        periods = List.copyOf(periods);
        regions = ImmutableMap.copyOf(regions);
        observations = ImmutableMap.copyOf(observations);
        findings = ImmutableMap.copyOf(findings);
    }

    public Version current() {
        return history.get(history.size() - 1);
    }

    public Optional<DatasetStructure> findStructure() {
        return Optional.ofNullable(structure);
    }

    /** All of it as text, a line for each fact. */
    @Override
    public String toString() {
        Version current = current();
        Lines lines = new Lines()
                .line("dataset", current.dataset())
                .line("title", current.title())
                .line("kind", current.kind())
                .line("entries", current.entries())
                .line("file", current.provenance().file())
                .line("sha256", current.provenance().sha256())
                .line("publisher", current.provenance().publisher())
                .line("licence", current.provenance().licence().id())
                .line("attribution", current.provenance().attribution())
                .line("retrieved", current.provenance().retrieved())
                .line("territorial status", current.provenance().territorialStatus());
        findStructure().ifPresent(known -> describe(known, lines));
        columns.forEach(column -> lines.line("column", column));
        periods.forEach(period -> lines.line("period", period));
        regions.forEach((level, count) -> lines.line("regions", level + ": " + count));
        observations.forEach((status, count) -> lines.line("observations", status + ": " + count));
        findings.forEach((code, count) -> lines.line("findings", code + ": " + count));
        history.forEach(version -> lines.line("version", version.number() + ", loaded " + version.loadedAt()));
        return lines.toString();
    }

    private static void describe(DatasetStructure structure, Lines lines) {
        for (Measure measure : structure.measures()) {
            String unit = measure.unit().isEmpty() ? "" : " in " + measure.unit();
            lines.line("measure", measure.id() + " (" + measure.label() + ")" + unit + ", " + measure.aggregation());
        }
        for (Dimension dimension : structure.dimensions()) {
            List<String> codes = dimension.codes().stream().map(Code::id).toList();
            lines.line("dimension", dimension.id() + " (" + dimension.label() + "): " + String.join(", ", codes));
        }
        lines.line("notes", structure.notes());
    }

    /** Names and values; what has no value has no line. */
    private static final class Lines {
        private final StringBuilder text = new StringBuilder();

        Lines line(String name, @Nullable Object value) {
            String shown = value == null ? "" : value.toString().strip();
            if (!shown.isEmpty()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(name)
                        .append(": ")
                        .append(shown.replace("\n", "\n    "));
            }
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
