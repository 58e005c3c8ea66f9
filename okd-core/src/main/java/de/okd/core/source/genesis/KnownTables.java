package de.okd.core.source.genesis;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The standard names of known tables, kept as data in {@code tables.yaml}; a table without an entry loads all the same. */
final class KnownTables {
    private static final List<TableDefinition> TABLES = read();

    private KnownTables() {}

    /**
     * @param table the GENESIS code
     * @param measures how its measures are called in formulas and how they add up
     * @param dimensions standard names of dimensions by the label in the header; code columns without a header are
     *     labelled {@code column 3} and so on
     * @param codes standard names of codes by their label, for dimensions whose codes are no standard ones
     */
    record TableDefinition(
            String table,
            List<MeasureDefinition> measures,
            @Nullable Map<String, String> dimensions,
            @Nullable Map<String, String> codes) {
        Optional<MeasureDefinition> findMeasure(String label) {
            return measures.stream()
                    .filter(measure -> measure.label().equals(label))
                    .findFirst();
        }

        /** What a measure is called, whose columns may stand for several codes: as its first column. */
        String label(MeasureDefinition measure) {
            return measures.stream()
                    .filter(first -> first.id().equals(measure.id()))
                    .findFirst()
                    .orElse(measure)
                    .label();
        }

        String codeName(String label) {
            return codes == null ? label : codes.getOrDefault(label, label);
        }

        String dimensionName(String label) {
            return dimensions == null ? label : dimensions.getOrDefault(label, label);
        }
    }

    /**
     * The measure that the header calls {@code label}.
     *
     * @param code of the measure's variable in flat files, which may have labels in other languages
     * @param codes where the column is about a part of what is measured, the part's code by dimension
     */
    record MeasureDefinition(
            String label,
            String id,
            Aggregation aggregation,
            @Nullable String code,
            @Nullable Map<String, String> codes) {
        Map<String, String> parts() {
            return codes == null ? Map.of() : codes;
        }

        /** Under its code where there is one, else under its label. */
        Measure measure() {
            return new Measure(id, code == null ? label : code, "", aggregation);
        }
    }

    static Optional<TableDefinition> find(String code) {
        return TABLES.stream().filter(table -> table.table().equals(code)).findFirst();
    }

    /** The measures of a table; empty if it is not known. */
    static List<MeasureDefinition> measures(String code) {
        return find(code).map(TableDefinition::measures).orElse(List.of());
    }

    private static List<TableDefinition> read() {
        try (InputStream yaml = KnownTables.class.getResourceAsStream("tables.yaml")) {
            return YAMLMapper.builder().build().readValue(yaml, new TypeReference<List<TableDefinition>>() {});
        } catch (IOException e) {
            throw new IllegalStateException("The built-in table definitions are unreadable", e);
        }
    }
}
