package de.okd.core.internal.duckdb;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.store.Purge;
import de.okd.core.store.StoreOptions;
import java.nio.file.Path;
import java.util.List;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** The file of a store and the folder it spills into, claimed for this process. */
final class StoreFile implements AutoCloseable {
    private final @Nullable Path path;
    private final StoreOptions options;
    private final @Nullable Path claimed;
    private final SpillFolder spill;

    private StoreFile(@Nullable Path path, StoreOptions options, @Nullable Path claimed, SpillFolder spill) {
        this.path = path;
        this.options = options;
        this.claimed = claimed;
        this.spill = spill;
    }

    static StoreFile of(@Nullable Path path, StoreOptions options) {
        Path claimed = path == null ? null : OpenFiles.claim(path);
        boolean complete = false;
        try {
            StoreFile file = new StoreFile(path, options, claimed, SpillFolder.of(path, options));
            complete = true;
            return file;
        } finally {
            if (!complete && claimed != null) {
                OpenFiles.release(claimed);
            }
        }
    }

    /** Opens the database; gives the file back if that fails. */
    Connections connect() {
        boolean connected = false;
        try {
            Connections connections = new Connections(this::open);
            connected = true;
            return connections;
        } finally {
            if (!connected) {
                close();
            }
        }
    }

    private DuckDBConnection open() {
        DuckDBConnection connection = Database.open(path, Sandbox.settings(path, options, spill.path()));
        boolean prepared = false;
        try {
            spill.clear();
            if (path != null && !options.readOnly()) {
                Erasure.clearRest(path);
            }
            Sql sql = new Sql(connection);
            Sandbox.lock(sql);
            StoreSchema.prepare(sql, path, options.readOnly());
            prepared = true;
            return connection;
        } finally {
            if (!prepared) {
                Connections.close(connection);
            }
        }
    }

    /**
     * Rewrites the file without what is purged.
     *
     * @throws OkdException {@code UNANSWERABLE} for a store in memory, {@code STORE_READ_ONLY} for one opened for reading
     */
    void erase(Connections connections, List<Purge> purges) {
        Path file = path;
        if (file == null) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not purge: a store in memory has no file to purge from, it vanishes when it is closed.");
        }
        refuseIfReadOnly();
        connections.whileClosed(() -> new Erasure(file, purges).run());
    }

    void refuseIfReadOnly() {
        if (options.readOnly()) {
            throw new OkdException(
                    ErrorCode.STORE_READ_ONLY,
                    "Could not change the store: it is opened for reading only. Open it without"
                            + " StoreOptions.forReading() to change it.",
                    Place.file(String.valueOf(path)));
        }
    }

    @Override
    public void close() {
        if (claimed != null) {
            OpenFiles.release(claimed);
        }
        spill.close();
    }
}
