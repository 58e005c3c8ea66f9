package de.okd.core.source.tabular;

import com.google.common.collect.ImmutableMap;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import java.util.List;
import java.util.Optional;

/** Makes datasets of tables, whatever carries them. */
public final class TabularReading {
    private TabularReading() {}

    /**
     * Reads the table: in a layout known by its columns if the mapping says nothing, as the mapping says otherwise; what is
     * left open is detected. Tables that fit into memory are read at once, others while they are stored.
     *
     * @throws de.okd.core.error.OkdException {@code UNKNOWN_NAME} if the mapping names a column the table does not have,
     *     {@code INVALID_LAYOUT} if it says something but no region or period can be found
     */
    public static List<Delivery> read(TabularSource source, Mapping mapping) {
        return understood(source, mapping).stream()
                .map(mapping.about()::statedOf)
                .toList();
    }

    private static List<Delivery> understood(TabularSource source, Mapping mapping) {
        if (mapping.isRecords()) {
            return List.of(records(source, mapping));
        }
        Optional<TabularLayout> layout = mapping.saysSomething() ? Optional.empty() : Layouts.find(columns(source));
        return layout.isPresent() ? layout.get().read(source) : observations(source, mapping);
    }

    private static List<String> columns(TabularSource source) {
        try (Rows rows = source.opener().get()) {
            return rows.columns();
        }
    }

    /** What {@link #read} will call the table if nothing is stated; reads the first rows only. */
    public static String likelyDataset(TabularSource source) {
        return Layouts.find(columns(source))
                .filter(MappedLayout.class::isInstance)
                .map(layout -> ((MappedLayout) layout).mapping(source).dataset())
                .filter(id -> !id.isEmpty())
                .orElse(source.name());
    }

    /** Whether the table has all columns the mapping names. */
    public static boolean fits(TabularSource source, Mapping mapping) {
        return StatedColumns.findMissing(mapping, columns(source)).isEmpty();
    }

    /** How {@link #read} understands the columns; reads the first rows only. */
    public static Explanation explain(TabularSource source, Mapping mapping) {
        List<String> columns = columns(source);
        if (mapping.isRecords()) {
            return Explanation.of("records, as stated", Mapping.detected(), columns);
        }
        Optional<TabularLayout> layout = mapping.saysSomething() ? Optional.empty() : Layouts.find(columns);
        if (layout.isPresent()) {
            return explain(source, layout.get(), columns);
        }
        String how = mapping.saysSomething() ? "the mapping says" : "detected";
        return explain(Detection.of(source, mapping), how, columns);
    }

    private static Explanation explain(TabularSource source, TabularLayout layout, List<String> columns) {
        if (layout instanceof MappedLayout mapped) {
            Detection detection = Detection.of(source, mapped.mapping(source));
            return Explanation.of(layout.name(), detection.understood().mapping(), columns);
        }
        return new Explanation(layout.name(), ImmutableMap.of());
    }

    private static Explanation explain(Detection detection, String how, List<String> columns) {
        return detection
                .obstacle()
                .map(obstacle -> Explanation.of("records: " + obstacle, Mapping.detected(), columns))
                .orElseGet(() -> Explanation.of(how, detection.understood().mapping(), columns));
    }

    static List<Delivery> observations(TabularSource source, Mapping mapping) {
        Detection detection = Detection.of(source, mapping);
        Optional<String> obstacle = detection.obstacle();
        if (obstacle.isPresent()) {
            if (mapping.saysSomething()) {
                throw detection.refusal(obstacle.get());
            }
            return List.of(records(source, mapping));
        }
        return List.of(SmallTable.orStreamed(source, detection.understood()));
    }

    static Delivery records(TabularSource source, Mapping mapping) {
        String dataset = mapping.dataset().isEmpty() ? source.name() : mapping.dataset();
        String title = mapping.title().isEmpty() ? dataset : mapping.title();
        return new Delivery.Records(dataset, title, source.opener(), source.provenance());
    }
}
