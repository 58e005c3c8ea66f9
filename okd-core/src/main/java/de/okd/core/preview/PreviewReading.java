package de.okd.core.preview;

import com.google.common.collect.ImmutableMap;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.Rows;
import de.okd.core.source.TabularSource;
import de.okd.core.source.tabular.Explanation;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what a preview shows. A table is read whole, since its regions, codes and findings are known only then. */
public final class PreviewReading {
    private static final int ROWS = 5;
    private static final int BATCH = 4096;

    private PreviewReading() {}

    /** The datasets of a table of rows and columns, understood as the mapping says. */
    public static List<PreviewPart> of(TabularSource table, Mapping mapping) {
        Explanation explanation = TabularReading.explain(table, mapping);
        List<List<String>> rows = firstRows(table);
        return TabularReading.read(table, mapping).stream()
                .map(delivery -> part(delivery, explanation, rows))
                .toList();
    }

    /** A dataset of a format that is no table of rows and columns. */
    public static PreviewPart of(Delivery delivery) {
        return part(delivery, new Explanation("", ImmutableMap.of()), List.of());
    }

    private static List<List<String>> firstRows(TabularSource table) {
        List<List<String>> first = new ArrayList<>();
        try (Rows rows = table.opener().get()) {
            while (first.size() < ROWS && rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 0; column < rows.columns().size(); column++) {
                    row.add(Optional.ofNullable(rows.text(column)).orElse(""));
                }
                first.add(row);
            }
        }
        return first;
    }

    private static PreviewPart part(Delivery delivery, Explanation explanation, List<List<String>> rows) {
        if (delivery instanceof Delivery.Streamed streamed) {
            return streamed(streamed, explanation, rows);
        }
        Optional<ObservationSummary> summary = delivery instanceof Delivery.Table table
                ? Optional.of(summary(table.observations()))
                : Optional.empty();
        return new PreviewPart(
                delivery.dataset(),
                kind(delivery),
                explanation.layout(),
                explanation.roles(),
                rows,
                summary,
                delivery.findings());
    }

    private static ObservationSummary summary(Observations observations) {
        return ObservationSummary.of(
                observations.structure(), observations.slices(), observations.regions(), observations.size());
    }

    private static PreviewPart streamed(Delivery.Streamed streamed, Explanation explanation, List<List<String>> rows) {
        try (ObservationReader reader = streamed.opener().get()) {
            long observations = 0;
            ObservationBatch batch = new ObservationBatch(BATCH);
            do {
                reader.read(batch);
                observations += batch.size();
            } while (batch.size() > 0);
            List<Finding> findings = reader.findings();
            return new PreviewPart(
                    streamed.dataset(),
                    kind(streamed),
                    explanation.layout(),
                    explanation.roles(),
                    rows,
                    Optional.of(
                            ObservationSummary.of(reader.structure(), reader.slices(), reader.regions(), observations)),
                    findings);
        }
    }

    private static String kind(Delivery delivery) {
        if (delivery instanceof Delivery.Records) {
            return "records";
        }
        if (delivery instanceof Delivery.Boundaries) {
            return "boundaries";
        }
        if (delivery instanceof Delivery.Register) {
            return "register of regions";
        }
        return delivery instanceof Delivery.Conversion ? "crosswalk" : "observations";
    }
}
