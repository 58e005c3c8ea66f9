package de.okd.core;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import java.util.List;

/**
 * A store as it was at some time: only the versions loaded until then, without what was purged since. Reads through the
 * {@link Okd} it came from and can be used as long as that is open.
 */
public final class Snapshot extends Datasets {
    private final Okd okd;
    private final List<Version> versions;

    Snapshot(Okd okd, List<Version> versions) {
        this.okd = okd;
        this.versions = versions;
    }

    @Override
    public List<Version> versions() {
        return versions;
    }

    @Override
    public Observations observations(Version version) {
        return okd.observations(version);
    }

    @Override
    public Delivery.Boundaries boundaries(Version version) {
        return okd.boundaries(version);
    }

    @Override
    Crosswalk crosswalk(Version conversion) {
        return okd.crosswalk(conversion);
    }

    @Override
    List<RegisterEntry> register(Version register) {
        return okd.register(register);
    }

    @Override
    public List<Finding> findings(Version version) {
        return okd.findings(version);
    }
}
