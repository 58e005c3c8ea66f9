package de.okd.core.internal.duckdb;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import java.util.List;

/** The cells of a cube that are present, slice by slice. */
final class CubeReader implements ObservationReader {
    private final Observations cube;
    private int slice;
    private int region;

    CubeReader(Observations cube) {
        this.cube = cube;
    }

    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        for (; slice < cube.slices().size(); slice++) {
            for (; region < cube.regions().size(); region++) {
                if (batch.isFull()) {
                    return;
                }
                if (cube.isPresent(slice, region)) {
                    batch.add(region, slice, cube.value(slice, region), cube.status(slice, region));
                }
            }
            region = 0;
        }
    }

    @Override
    public List<Region> regions() {
        return cube.regions();
    }

    @Override
    public List<Slice> slices() {
        return cube.slices();
    }

    @Override
    public DatasetStructure structure() {
        return cube.structure();
    }

    @Override
    public List<Finding> findings() {
        return List.of();
    }

    @Override
    public void close() {}
}
