package de.okd.core.source;

import de.okd.core.region.Region;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a register of regions.
 *
 * @param region key and name
 * @param parent the key of the region it belongs to where its own key does not say so (a municipality's association, a
 *     social space's municipality), or null
 * @param ars the Amtlicher Regionalschlüssel, or null for areas that have none
 * @param kind the register's word for it, for example {@code Stadt} or {@code Verbandsgemeinde}; empty if it says none
 * @param postalCode of its administration; empty if the register says none
 * @param validFrom the first day it existed, or null if unknown
 * @param validTo the last day it existed, or null if it still does
 */
public record RegisterEntry(
        Region region,
        @Nullable String parent,
        @Nullable String ars,
        String kind,
        String postalCode,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
