package de.okd.core;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.source.Version;
import de.okd.core.store.Purge;
import de.okd.core.store.Retention;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a store keeps, and what is taken out of it for ever. */
public final class Archive {
    private final Okd okd;
    private final Store store;

    Archive(Okd okd, Store store) {
        this.okd = okd;
        this.store = store;
    }

    /**
     * Removes a version for ever: its observations, its findings, and the regions only it mentions. The file is rewritten,
     * so that its bytes are gone; copies and backups are the caller's. That it was purged stays on record.
     *
     * @param reason kept in the record
     * @throws OkdException {@code UNKNOWN_NAME} if it is not in the store, {@code UNANSWERABLE} for a store in memory,
     *     {@code STORE_IN_USE} if a result is still being read, {@code UNWRITABLE} if there is no room for a second copy of
     *     the store; the store is then as it was
     */
    public Purge purge(Version version, String reason) {
        return purge(List.of(version), reason).get(0);
    }

    /**
     * Removes all versions of a dataset for ever, as {@link #purge(Version, String)} does.
     *
     * @return one entry per version
     */
    public List<Purge> purge(String dataset, String reason) {
        okd.version(dataset);
        return purge(okd.history(dataset), reason);
    }

    /**
     * Removes for ever, as {@link #purge(Version, String)} does, what need not be kept.
     *
     * @return one entry per version removed
     */
    public List<Purge> retain(Retention retention) {
        return purge(retention.expired(okd.versions()), retention.toString());
    }

    /** Everything that was ever purged, oldest first. */
    public List<Purge> purges() {
        return store.purges();
    }

    private List<Purge> purge(List<Version> versions, String reason) {
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
