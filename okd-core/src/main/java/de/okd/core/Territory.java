package de.okd.core;

import com.google.common.base.Suppliers;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Version;
import de.okd.core.territory.Harmonisation;
import de.okd.core.territory.Harmonised;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * What a store holds, on the municipalities of one day: converted with the crosswalks in it, as {@link Harmonisation} says.
 *
 * <p>All methods throw an {@link OkdException} {@code UNANSWERABLE} if no crosswalk leads to that day.
 */
public final class Territory {
    private final Okd okd;
    private final LocalDate status;
    private final Supplier<Crosswalk> crosswalk = Suppliers.memoize(this::read);

    Territory(Okd okd, LocalDate status) {
        this.okd = okd;
        this.status = status;
    }

    static List<Crosswalk> crosswalks(Okd okd) {
        return okd.versions().stream()
                .filter(version -> version.kind() == Version.Kind.CONVERSION)
                .map(Version::dataset)
                .distinct()
                .map(okd::crosswalk)
                .toList();
    }

    /** The regions of all datasets as they are on that day: municipalities that ended are not there, their successors are. */
    public RegionRegister regions() {
        RegionRegister delivered = okd.regions();
        Set<RegionKey> used = delivered.all().stream().map(Region::key).collect(Collectors.toSet());
        Set<RegionKey> successors = new HashSet<>();
        Set<RegionKey> ended = new HashSet<>();
        for (Share share : crosswalk.get().shares()) {
            RegionKey key =
                    used.contains(share.from()) ? share.from() : share.from().asTabulated();
            if (used.contains(key)) {
                ended.add(key);
                successors.add(share.to().equals(share.from()) ? key : share.to());
            }
        }
        ended.removeAll(successors);
        return delivered.replacing(ended, successors);
    }

    /** The facts of a table, held in memory. */
    public FactTable facts(Version table) {
        Version expected = VersionList.expect(Version.Kind.TABLE, table);
        return new HeldFacts(expected, harmonise(expected).observations());
    }

    /** The observations of a version, and what was estimated, is incomplete or was left out. */
    Harmonised harmonise(Version version) {
        return Harmonisation.to(crosswalk.get()).naming(okd.regions()).convert(okd.observations(version));
    }

    /** Offices publish a crosswalk for each state; together they are one. */
    private Crosswalk read() {
        List<Crosswalk> known = crosswalks(okd);
        List<Share> shares = known.stream()
                .filter(each -> each.target().equals(status))
                .flatMap(each -> each.shares().stream())
                .distinct()
                .toList();
        if (shares.isEmpty()) {
            List<LocalDate> targets =
                    known.stream().map(Crosswalk::target).distinct().sorted().toList();
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not harmonise to " + status + ": the store has no crosswalk to that territorial status, "
                            + (targets.isEmpty() ? "nor to any other" : "only to " + targets)
                            + ". Load one, for example the BBSR's.");
        }
        return new Crosswalk(status, shares);
    }
}
