package de.okd.core.query;

import de.okd.core.dataset.ObservationStatus;

/**
 * The sum of one region's facts over the slices of one group.
 *
 * @param group the number the slices were grouped under
 * @param region position in {@link DatasetFacts#regions()}
 * @param sum of the values there are, added in the order of their slices
 * @param values how many facts have a value
 * @param worstValue the worst status among those, {@link ObservationStatus#NORMAL} if there are none
 * @param missing how many facts have no value
 * @param worstMissing the worst status among those, {@link ObservationStatus#NORMAL} if there are none
 */
public record FactSum(
        int group,
        int region,
        double sum,
        int values,
        ObservationStatus worstValue,
        int missing,
        ObservationStatus worstMissing) {}
