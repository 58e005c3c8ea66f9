package de.okd.core.source;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import java.util.List;

/**
 * The observations of a table, batch by batch, for tables too large to hold: regions and slices are numbered in the
 * order they first occur, and are all known only after the last observation. No region and slice occur together twice.
 * Used by one thread at a time; whoever opened it closes it.
 */
public interface ObservationReader extends AutoCloseable {

    /**
     * Clears the batch and fills it with the next observations; it stays empty after the last one.
     *
     * @throws de.okd.core.error.OkdException if the table cannot be read on
     */
    void read(ObservationBatch batch);

    /** The regions passed so far; the list grows, its entries never change. */
    List<Region> regions();

    /** The slices; only after the last observation. */
    List<Slice> slices();

    /** What the table is about; only after the last observation. */
    DatasetStructure structure();

    /** Everything doubtful; only after the last observation. */
    List<Finding> findings();

    @Override
    void close();
}
