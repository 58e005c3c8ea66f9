package de.okd.core;

import de.okd.core.dataset.Observations;
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
import de.okd.core.territory.SeriesCheck;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings what a store holds to one territorial status, with the crosswalks it holds. */
final class Territories {
    private final Okd okd;

    Territories(Okd okd) {
        this.okd = okd;
    }

    Harmonised harmonise(Version version, LocalDate target) {
        Observations observations = okd.observations(version);
        return Harmonisation.to(crosswalk(target)).naming(okd.regions()).convert(observations);
    }

    RegionRegister regions(LocalDate target) {
        RegionRegister delivered = okd.regions();
        Set<RegionKey> used = delivered.all().stream().map(Region::key).collect(Collectors.toSet());
        Set<RegionKey> successors = new HashSet<>();
        Set<RegionKey> ended = new HashSet<>();
        for (Share share : crosswalk(target).shares()) {
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

    Observations series(String dataset) {
        Observations observations = okd.observations(dataset);
        SeriesCheck.require(observations, crosswalks());
        return observations;
    }

    /** Offices publish a crosswalk for each state; together they are one. */
    private Crosswalk crosswalk(LocalDate target) {
        List<Crosswalk> known = crosswalks();
        List<Share> shares = known.stream()
                .filter(crosswalk -> crosswalk.target().equals(target))
                .flatMap(crosswalk -> crosswalk.shares().stream())
                .distinct()
                .toList();
        if (shares.isEmpty()) {
            List<LocalDate> targets =
                    known.stream().map(Crosswalk::target).distinct().sorted().toList();
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not harmonise to " + target + ": the store has no crosswalk to that territorial status, "
                            + (targets.isEmpty() ? "nor to any other" : "only to " + targets)
                            + ". Load one, for example the BBSR's.");
        }
        return new Crosswalk(target, shares);
    }

    private List<Crosswalk> crosswalks() {
        return okd.versions().stream()
                .filter(version -> version.kind() == Version.Kind.CONVERSION)
                .map(Version::dataset)
                .distinct()
                .map(okd::crosswalk)
                .toList();
    }
}
