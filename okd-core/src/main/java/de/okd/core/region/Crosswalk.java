package de.okd.core.region;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Weights that convert observations of one territorial status to another: each region of the old status gives a share to
 * one or several regions of the new one.
 *
 * @param target the territorial status converted to
 * @param shares in the order delivered
 */
public record Crosswalk(LocalDate target, List<Share> shares) {
    public Crosswalk {
        shares = List.copyOf(shares);
    }

    /** The regions that have a share in another, by key, at the last status up to a day; none before the first. */
    public List<RegionKey> sources(RegionKey to, LocalDate day) {
        Optional<LocalDate> holding = shares.stream()
                .map(Share::status)
                .filter(status -> !status.isAfter(day))
                .max(Comparator.naturalOrder());
        return shares.stream()
                .filter(share -> holding.filter(share.status()::equals).isPresent())
                .filter(share -> share.to().equals(to.asMunicipality()))
                .map(Share::from)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The part of a region that went to another.
     *
     * @param status the territorial status converted from
     * @param from the region at {@code status}
     * @param to the region at the crosswalk's target
     * @param population the share by inhabitants, 0 to 1; {@code NaN} if none is given
     * @param area the share by area, likewise
     * @param employment the share by employees, likewise
     */
    public record Share(
            LocalDate status, RegionKey from, RegionKey to, double population, double area, double employment) {}
}
