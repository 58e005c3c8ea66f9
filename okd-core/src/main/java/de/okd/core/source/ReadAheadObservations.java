package de.okd.core.source;

import com.google.common.base.Throwables;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * Reads observations on a thread of its own while those before are stored, a few batches ahead. What the reader throws is
 * thrown by {@link #read}; closing stops the thread and waits for it.
 */
public final class ReadAheadObservations implements ObservationReader {
    private static final int BATCH = 1 << 14;
    private static final int AHEAD = 4;
    private static final ThreadFactory THREADS = new ThreadFactoryBuilder()
            .setDaemon(true)
            .setNameFormat("okd-observations-%d")
            .build();

    private final ObservationReader reader;
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(AHEAD);
    private final BlockingQueue<ObservationBatch> free = new ArrayBlockingQueue<>(AHEAD + 2);
    private final Thread thread;
    private final List<Region> regions = new ArrayList<>();
    private @Nullable Block current;
    private int passed;
    private boolean ended;

    /**
     * What was read at once.
     *
     * @param regions those that occurred for the first time: the reader's own list grows while others look at it
     * @param failure why reading ended, or null
     */
    private record Block(
            ObservationBatch batch,
            List<Region> regions,
            @Nullable Throwable failure) {}

    /** @param reader closed with this one */
    public ReadAheadObservations(ObservationReader reader) {
        this.reader = reader;
        this.thread = THREADS.newThread(this::readAhead);
        for (int i = 0; i < AHEAD + 2; i++) {
            free.add(new ObservationBatch(BATCH));
        }
        thread.start();
    }

    private void readAhead() {
        int known = 0;
        try {
            ObservationBatch batch;
            do {
                batch = free.take();
                Block block = block(batch, known);
                known += block.regions().size();
                filled.put(block);
                if (block.failure() != null) {
                    return;
                }
            } while (batch.size() > 0);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Block block(ObservationBatch batch, int known) {
        try {
            reader.read(batch);
            List<Region> all = reader.regions();
            return new Block(batch, List.copyOf(all.subList(known, all.size())), null);
        } catch (RuntimeException | Error e) {
            batch.clear();
            return new Block(batch, List.of(), e);
        }
    }

    /** @throws OkdException {@code CANCELLED} if the calling thread is interrupted while it waits, or what the reader throws */
    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        while (!batch.isFull() && !ended) {
            Block block = current == null ? next() : current;
            passed += batch.addAll(block.batch(), passed);
            current = passed < block.batch().size() ? block : null;
            if (current == null) {
                ended = block.batch().size() == 0;
                free.add(block.batch());
            }
        }
    }

    private Block next() {
        try {
            Block block = filled.take();
            passed = 0;
            if (block.failure() != null) {
                ended = true;
                Throwables.throwIfUnchecked(block.failure());
            }
            regions.addAll(block.regions());
            return block;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OkdException(ErrorCode.CANCELLED, "Reading was cancelled.");
        }
    }

    @Override
    public List<Region> regions() {
        return Collections.unmodifiableList(regions);
    }

    /** @throws IllegalStateException before the last observation was read */
    @Override
    public List<Slice> slices() {
        return finished().slices();
    }

    @Override
    public DatasetStructure structure() {
        return finished().structure();
    }

    @Override
    public List<Finding> findings() {
        return finished().findings();
    }

    private ObservationReader finished() {
        if (!ended) {
            throw new IllegalStateException("There are observations left to read");
        }
        return reader;
    }

    @Override
    public void close() {
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        reader.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
