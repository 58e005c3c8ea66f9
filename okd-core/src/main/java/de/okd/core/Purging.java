package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.source.Version;
import de.okd.core.store.Purge;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Takes versions out of the store for ever. */
final class Purging {
    private final Okd okd;
    private final Store store;

    Purging(Okd okd, Store store) {
        this.okd = okd;
        this.store = store;
    }

    List<Purge> purge(List<Version> versions, String reason) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        List<Purge> purges = versions.stream()
                .map(version -> new Purge(version.number(), version.dataset(), reason, now))
                .toList();
        if (!purges.isEmpty()) {
            okd.changing(() -> {
                versions.forEach(this::refuseUnknown);
                store.purge(purges);
            });
        }
        return purges;
    }

    private void refuseUnknown(Version version) {
        if (!store.versions().contains(version)) {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "Could not purge version " + version.number() + " of \"" + version.dataset()
                            + "\": it is not in the store (any more).");
        }
    }
}
