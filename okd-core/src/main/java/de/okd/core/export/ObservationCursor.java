package de.okd.core.export;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;

/** Visits the observations that are present: slice by slice, region by region. */
final class ObservationCursor {
    private final Observations observations;
    private int sliceNumber;
    private int regionNumber = -1;

    ObservationCursor(Observations observations) {
        this.observations = observations;
    }

    boolean next() {
        for (; sliceNumber < observations.slices().size(); sliceNumber++) {
            while (++regionNumber < observations.regions().size()) {
                if (observations.isPresent(sliceNumber, regionNumber)) {
                    return true;
                }
            }
            regionNumber = -1;
        }
        return false;
    }

    int sliceNumber() {
        return sliceNumber;
    }

    int regionNumber() {
        return regionNumber;
    }

    Slice slice() {
        return observations.slices().get(sliceNumber);
    }

    Region region() {
        return observations.regions().get(regionNumber);
    }

    /** {@code NaN} if there is none. */
    double value() {
        return observations.value(sliceNumber, regionNumber);
    }

    ObservationStatus status() {
        return observations.status(sliceNumber, regionNumber);
    }
}
