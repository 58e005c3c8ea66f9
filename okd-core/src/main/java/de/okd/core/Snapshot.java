package de.okd.core;

import de.okd.core.dataset.Observations;
import de.okd.core.error.OkdException;
import de.okd.core.source.Version;
import java.util.List;

/**
 * A store as it was at some time: only the versions loaded until then, without what was purged since. Reads through the
 * {@link Okd} it came from and can be used as long as that is open.
 */
public final class Snapshot {
    private final Okd okd;
    private final VersionList versions;

    Snapshot(Okd okd, List<Version> versions) {
        this.okd = okd;
        this.versions = new VersionList(versions);
    }

    /** All versions of all datasets, oldest first. */
    public List<Version> versions() {
        return versions.all();
    }

    /** The versions of one dataset, oldest first; empty if it was not loaded by then. */
    public List<Version> history(String dataset) {
        return versions.history(dataset);
    }

    /** The version of every statistical table that was current, by dataset. */
    public List<Version> tables() {
        return versions.current().stream()
                .filter(version -> version.kind() == Version.Kind.TABLE)
                .toList();
    }

    /**
     * The version of a dataset that was current.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if the dataset was not loaded by then
     */
    public Version version(String dataset) {
        return versions.current(dataset);
    }

    /** The observations of the version of a dataset that was current. */
    public Observations observations(String dataset) {
        return okd.observations(version(dataset));
    }
}
