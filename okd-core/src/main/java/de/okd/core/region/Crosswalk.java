package de.okd.core.region;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

    /**
     * The regions that have a share in another, by key, at the last status up to a day, or at the first if there is none
     * that early.
     */
    public List<RegionKey> sources(RegionKey to, LocalDate day) {
        NavigableSet<LocalDate> statuses =
                shares.stream().map(Share::status).collect(Collectors.toCollection(TreeSet::new));
        LocalDate status = statuses.isEmpty() || statuses.floor(day) != null ? statuses.floor(day) : statuses.first();
        return shares.stream()
                .filter(share -> share.status().equals(status) && share.to().equals(to.asMunicipality()))
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
