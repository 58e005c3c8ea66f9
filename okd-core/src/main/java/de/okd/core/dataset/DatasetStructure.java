package de.okd.core.dataset;

import java.util.List;

/**
 * What a dataset is about: SDMX's data structure definition without region and time, which every dataset has.
 *
 * @param id for example the GENESIS code {@code 12411-02-03-5}
 * @param title as delivered
 * @param dimensions beside region and time, in the order of a slice's codes
 * @param measures what is measured
 * @param notes the publisher's footnotes, as delivered; empty if there are none
 */
public record DatasetStructure(
        String id, String title, List<Dimension> dimensions, List<Measure> measures, String notes) {
    public DatasetStructure {
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
    }
}
