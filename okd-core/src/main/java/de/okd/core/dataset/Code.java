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
 * @param parent the id of the code this one is a part of in a hierarchical code list, or null at the top
 */
public record Code(
        String id,
        String label,
        boolean isTotal,
        @Nullable AgeBand ages,
        @Nullable String parent) {
    public static final String TOTAL = "total";

    /** A code at the top of its list. */
    public Code(String id, String label, boolean isTotal, @Nullable AgeBand ages) {
        this(id, label, isTotal, ages, null);
    }

    public Optional<AgeBand> findAges() {
        return Optional.ofNullable(ages);
    }

    public Optional<String> findParent() {
        return Optional.ofNullable(parent);
    }
}
