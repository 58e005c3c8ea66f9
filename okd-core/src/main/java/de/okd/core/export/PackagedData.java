package de.okd.core.export;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Provenance;
import de.okd.core.time.Period;
import java.util.List;

/**
 * A dataset as it lies in a package, without its observations: those are on disk by now.
 *
 * @param name of the resource, unique in the package
 * @param structure of the dataset
 * @param provenance of its version
 * @param regions it has observations for
 * @param periods it has observations for
 * @param bytes the length of its file
 * @param sha256 of its file, in hexadecimal
 */
record PackagedData(
        String name,
        DatasetStructure structure,
        Provenance provenance,
        List<RegionKey> regions,
        List<Period> periods,
        long bytes,
        String sha256) {

    /** Where the file is in the package. */
    String path() {
        return "data/" + name + ".csv";
    }

    String title() {
        return structure.title().isEmpty() ? structure.id() : structure.title();
    }
}
