package de.okd.core.source.tabular;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.source.Delivery;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.source.TabularSource;
import java.util.ArrayList;
import java.util.List;

/** Tables that fit into memory are read at once, so that their sums are checked; larger ones while they are stored. */
final class SmallTable {
    private static final int BATCH = 4096;
    private static final int MOST_BATCHES = 128;
    private static final long MOST_CELLS = 1 << 22;

    private SmallTable() {}

    /** A guessed table whose values repeat each other is kept as records instead. */
    static Delivery orStreamed(TabularSource source, Understood understood) {
        try (MappedReader reader = MappedReader.tolerant(source, understood)) {
            List<ObservationBatch> batches = batches(reader);
            boolean isWhole = batches.size() <= MOST_BATCHES;
            if (isWhole && understood.isGuess() && reader.repeatsItself()) {
                return TabularReading.records(source, understood.mapping());
            }
            if (isWhole && cells(reader) <= MOST_CELLS) {
                return new Delivery.Table(observations(reader, batches), source.provenance(), reader.findings());
            }
        }
        String dataset = understood.mapping().dataset();
        return new Delivery.Streamed(
                dataset.isEmpty() ? source.name() : dataset,
                () -> MappedReader.strict(source, understood),
                source.provenance());
    }

    private static List<ObservationBatch> batches(ObservationReader reader) {
        List<ObservationBatch> batches = new ArrayList<>();
        ObservationBatch batch;
        do {
            batch = new ObservationBatch(BATCH);
            reader.read(batch);
            batches.add(batch);
        } while (batch.size() > 0 && batches.size() <= MOST_BATCHES);
        return batches;
    }

    private static long cells(ObservationReader reader) {
        return (long) reader.regions().size() * reader.slices().size();
    }

    private static Observations observations(ObservationReader reader, List<ObservationBatch> batches) {
        Observations.Builder builder =
                Observations.builder(reader.structure(), List.copyOf(reader.regions()), reader.slices());
        for (ObservationBatch batch : batches) {
            for (int i = 0; i < batch.size(); i++) {
                builder.set(
                        batch.slice(i), batch.region(i), batch.value(i), ObservationStatus.of(batch.statusNumber(i)));
            }
        }
        return builder.build();
    }
}
