package de.okd.core.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a register of regions.
 *
 * @param region key and name
 * @param parent the region it belongs to where its own key does not say so (a municipality's association), or null
 * @param ars the Amtlicher Regionalschlüssel, or null for areas that have none
 * @param kind the register's word for it, for example {@code Stadt} or {@code Verbandsgemeinde}; empty if it says none
 * @param postalCode of its administration; empty if the register says none
 * @param validFrom the first day it is known to have existed, or null if unknown
 * @param validTo the last day it existed, or null if it still does
 */
public record RegisterEntry(
        Region region,
        @Nullable RegionKey parent,
        @Nullable Ars ars,
        String kind,
        String postalCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** An area the offices do not know: a social space, a school district. */
    public static RegisterEntry of(Region region) {
        return new RegisterEntry(region, null, null, "", "", null, null);
    }

    public RegionKey key() {
        return region.key();
    }

    /** Whether it existed on the day, as far as the register says. */
    public boolean isValidAt(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
