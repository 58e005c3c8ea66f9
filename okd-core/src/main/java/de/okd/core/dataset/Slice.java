package de.okd.core.dataset;

import de.okd.core.time.Period;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All observations that differ in their region only: a slice in the sense of the W3C Data Cube vocabulary, for example
 * "population, women, under 3 years, 31 December 2015".
 *
 * @param period the time
 * @param measure what is measured
 * @param codes one per dimension, in the order of {@link DatasetStructure#dimensions()}
 */
public record Slice(Period period, Measure measure, List<Code> codes) {
    public Slice {
        codes = List.copyOf(codes);
    }

    /** For example {@code population, female, 0-2, 2015-12-31}. */
    @Override
    public String toString() {
        String breakdown = codes.stream().map(code -> ", " + code.id()).collect(Collectors.joining());
        return measure.id() + breakdown + ", " + period;
    }
}
