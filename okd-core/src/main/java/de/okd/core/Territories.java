package de.okd.core;

import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.source.Version;
import de.okd.core.territory.Harmonisation;
import de.okd.core.territory.Harmonised;
import de.okd.core.territory.SeriesCheck;
import java.time.LocalDate;
import java.util.List;

/** Brings what a store holds to one territorial status, with the crosswalks it holds. */
final class Territories {
    private final Okd okd;

    Territories(Okd okd) {
        this.okd = okd;
    }

    Harmonised harmonise(String dataset, LocalDate target) {
        Observations observations = okd.observations(dataset);
        return Harmonisation.to(crosswalk(target)).naming(okd.regions()).convert(observations);
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
