package de.okd.core;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.query.DatasetFacts;
import de.okd.core.query.FactBatch;
import de.okd.core.query.FactSum;
import de.okd.core.query.FactWindow;
import de.okd.core.source.Version;
import java.util.Arrays;
import java.util.function.Consumer;

/** Facts in memory, because they were computed from stored ones. */
final class HeldFacts extends FactTable {
    private final Observations observations;

    /** @param version what they were computed from */
    HeldFacts(Version version, Observations observations) {
        super(new DatasetFacts(version, observations.structure(), observations.regions(), observations.slices()));
        this.observations = observations;
    }

    @Override
    public boolean isCompleteCount() {
        return false;
    }

    @Override
    public void scan(FactWindow window, Consumer<FactBatch> consumer) {
        FactBatch batch = new FactBatch(observations.regions().size());
        for (int slice = window.firstSlice(); slice <= lastSlice(window); slice++) {
            Arrays.fill(batch.slices(), slice);
            int size = 0;
            for (int region = window.firstRegion(); region <= lastRegion(window); region++) {
                if (observations.isPresent(slice, region)) {
                    batch.regions()[size] = region;
                    batch.values()[size] = observations.value(slice, region);
                    batch.statuses()[size] =
                            (byte) observations.status(slice, region).number();
                    size++;
                }
            }
            batch.hold(size, false);
            consumer.accept(batch);
        }
    }

    private int lastSlice(FactWindow window) {
        return Math.min(window.lastSlice(), observations.slices().size() - 1);
    }

    private int lastRegion(FactWindow window) {
        return Math.min(window.lastRegion(), observations.regions().size() - 1);
    }

    @Override
    public void sums(int[] groups, FactWindow window, Consumer<FactSum> consumer) {
        int[] ascending = Arrays.stream(groups)
                .filter(group -> group >= 0)
                .sorted()
                .distinct()
                .toArray();
        for (int group : ascending) {
            for (int region = window.firstRegion(); region <= lastRegion(window); region++) {
                FactSum sum = sum(groups, group, region, window);
                if (sum.values() + sum.missing() > 0) {
                    consumer.accept(sum);
                }
            }
        }
    }

    private FactSum sum(int[] groups, int group, int region, FactWindow window) {
        double sum = 0;
        int values = 0;
        int missing = 0;
        ObservationStatus worstValue = ObservationStatus.NORMAL;
        ObservationStatus worstMissing = ObservationStatus.NORMAL;
        for (int slice = window.firstSlice(); slice <= lastSlice(window); slice++) {
            ObservationStatus status = observations.status(slice, region);
            if (groups[slice] != group || !observations.isPresent(slice, region)) {
                continue;
            }
            if (status.hasValue()) {
                sum += observations.value(slice, region);
                values++;
                worstValue = worstValue.worse(status);
            } else {
                missing++;
                worstMissing = worstMissing.worse(status);
            }
        }
        return new FactSum(group, region, sum, values, worstValue, missing, worstMissing);
    }
}
