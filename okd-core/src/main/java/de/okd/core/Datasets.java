package de.okd.core;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import java.util.List;

/** The datasets of a store, now or as they were: which versions there are and what they hold. */
public abstract sealed class Datasets permits Okd, Snapshot {
    Datasets() {}

    /** All versions of all datasets, oldest first. */
    public abstract List<Version> versions();

    /** The versions of one dataset, oldest first; empty if it was never loaded. */
    public List<Version> history(String dataset) {
        return versionList().history(dataset);
    }

    /** The current version of every statistical table, by dataset. */
    public List<Version> tables() {
        return versionList().current().stream()
                .filter(version -> version.kind() == Version.Kind.TABLE)
                .toList();
    }

    /**
     * The current version of a dataset.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if the dataset was never loaded
     */
    public Version version(String dataset) {
        return versionList().current(dataset);
    }

    /** The current observations of a dataset. */
    public Observations observations(String dataset) {
        return observations(version(dataset));
    }

    /**
     * The observations of a version. Kept in memory as long as it is not short, so that only the first call reads the
     * store.
     *
     * @throws OkdException {@code UNANSWERABLE} if the version holds no observations
     */
    public abstract Observations observations(Version version);

    /**
     * The current version of a crosswalk.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if it was never loaded, {@code UNANSWERABLE} if the dataset is none
     */
    public Crosswalk crosswalk(String dataset) {
        return crosswalk(VersionList.expect(Version.Kind.CONVERSION, version(dataset)));
    }

    abstract Crosswalk crosswalk(Version conversion);

    /**
     * The lines of the current version of a register of regions, in the order delivered.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if it was never loaded, {@code UNANSWERABLE} if the dataset is none
     */
    public List<RegisterEntry> register(String dataset) {
        return register(VersionList.expect(Version.Kind.REGISTER, version(dataset)));
    }

    abstract List<RegisterEntry> register(Version register);

    /** The current boundaries of every boundary dataset, by dataset. */
    public List<Delivery.Boundaries> boundaries() {
        return versionList().current().stream()
                .filter(version -> version.kind() == Version.Kind.BOUNDARIES)
                .map(this::boundaries)
                .toList();
    }

    /**
     * The boundaries of a version, as they were read, with their provenance and findings.
     *
     * @throws OkdException {@code UNANSWERABLE} if the version holds none
     */
    public abstract Delivery.Boundaries boundaries(Version version);

    /** Everything doubtful that was found when the version was loaded. */
    public abstract List<Finding> findings(Version version);

    VersionList versionList() {
        return new VersionList(versions());
    }
}
