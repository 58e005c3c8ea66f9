package de.okd.core.dataset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One value of a dimension.
 *
 * @param id the standard name, for example {@code female} or {@code 15-17}; the label itself where there is none
 * @param label as delivered
 * @param isTotal whether it stands for all codes of its dimension ("Insgesamt"); a total is not one of the parts
 * @param ages the ages it stands for, or null outside age dimensions
 */
public record Code(
        String id, String label, boolean isTotal, @Nullable AgeBand ages) {
    public static final String TOTAL = "total";

    public Optional<AgeBand> findAges() {
        return Optional.ofNullable(ages);
    }
}
