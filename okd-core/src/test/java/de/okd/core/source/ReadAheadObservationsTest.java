package de.okd.core.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading ahead changes when observations are read and nothing else. */
@Timeout(60)
class ReadAheadObservationsTest {
    private static final int MANY = 300_000;

    @Test
    void observationsAndRegionsComeInTheirOrder() {
        try (ReadAheadObservations ahead = new ReadAheadObservations(new Numbers(MANY, Integer.MAX_VALUE))) {
            ObservationBatch batch = new ObservationBatch(2047);
            int next = 0;
            do {
                ahead.read(batch);
                for (int i = 0; i < batch.size(); i++, next++) {
                    assertThat(batch.value(i)).isEqualTo(next);
                    assertThat(batch.region(i)).isLessThan(ahead.regions().size());
                }
            } while (batch.size() > 0);
            assertThat(next).isEqualTo(MANY);
            assertThat(ahead.regions()).hasSize(Numbers.REGIONS);
            assertThat(ahead.structure().id()).isEqualTo("numbers");
        }
    }

    @Test
    void itIsNotFinishedBeforeTheLastObservation() {
        try (ReadAheadObservations ahead = new ReadAheadObservations(new Numbers(MANY, Integer.MAX_VALUE))) {
            ahead.read(new ObservationBatch(1));
            assertThatThrownBy(ahead::structure).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void whatTheReaderThrowsIsThrownAfterWhatCameBefore() {
        try (ReadAheadObservations ahead = new ReadAheadObservations(new Numbers(MANY, 100_000))) {
            ObservationBatch batch = new ObservationBatch(1 << 14);
            assertThatThrownBy(() -> {
                        do {
                            ahead.read(batch);
                        } while (batch.size() > 0);
                    })
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_DATA));
        }
    }

    @Test
    void closingEarlyWaitsForTheThreadAndClosesTheReader() {
        Numbers numbers = new Numbers(Integer.MAX_VALUE, Integer.MAX_VALUE);
        ReadAheadObservations ahead = new ReadAheadObservations(numbers);
        ahead.read(new ObservationBatch(1));
        ahead.close();
        assertThat(numbers.closed).isTrue();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().startsWith("okd-observations"));
    }

    @Test
    void anInterruptWhileWaitingCancels() {
        CountDownLatch never = new CountDownLatch(1);
        Numbers stuck = new Numbers(1, Integer.MAX_VALUE) {
            @Override
            public void read(ObservationBatch batch) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    batch.clear();
                }
            }
        };
        try (ReadAheadObservations ahead = new ReadAheadObservations(stuck)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> ahead.read(new ObservationBatch(1)))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.CANCELLED));
        } finally {
            assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        }
    }

    /** Counts from zero; a region more every thousand observations. */
    private static class Numbers implements ObservationReader {
        private static final int REGIONS = 300;
        private final int count;
        private final int failAt;
        private final List<Region> regions = new ArrayList<>();
        private int next;
        volatile boolean closed;

        Numbers(int count, int failAt) {
            this.count = count;
            this.failAt = failAt;
        }

        @Override
        public void read(ObservationBatch batch) {
            batch.clear();
            while (!batch.isFull() && next < count) {
                if (next == failAt) {
                    throw new OkdException(ErrorCode.INVALID_DATA, "Enough.");
                }
                int region = next / 1000 % REGIONS;
                if (region == regions.size()) {
                    String key = String.format(Locale.ROOT, "06440%03d", region);
                    regions.add(new Region(RegionKey.parse(key), key));
                }
                batch.add(region, 0, next++, ObservationStatus.NORMAL);
            }
        }

        @Override
        public List<Region> regions() {
            return Collections.unmodifiableList(regions);
        }

        @Override
        public List<Slice> slices() {
            return List.of();
        }

        @Override
        public DatasetStructure structure() {
            Measure measure = new Measure("n", "n", "", Aggregation.UNKNOWN);
            return new DatasetStructure("numbers", "numbers", List.of(), List.of(measure), "");
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
