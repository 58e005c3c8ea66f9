package de.okd.core;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import de.okd.core.LoadReport.FileReport;
import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Delivery;
import de.okd.core.source.Version;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * The door to OKD: a store of versioned datasets in one DuckDB file or in memory.
 *
 * <p>Whatever is delivered goes in through {@link #load(DataFolder)} and comes out as {@link Observations} and boundaries;
 * maps and indicators are built on those by the modules above. All methods may be called from several threads, one at a
 * time gets through. A file can be open in one process only.
 */
public final class Okd implements AutoCloseable {
    private final Store store;
    private final Cache<Integer, Observations> cubes =
            CacheBuilder.newBuilder().softValues().build();
    private boolean closed;

    private Okd(Store store) {
        this.store = store;
    }

    /**
     * Opens the store, creating it if there is none.
     *
     * @throws OkdException {@code STORE_IN_USE} naming the process that holds it, {@code STORE_UNUSABLE} if the file is
     *     no store or cannot be written
     */
    public static Okd open(Path file) {
        return new Okd(Store.open(file));
    }

    /** A store that vanishes when closed. */
    public static Okd inMemory() {
        return new Okd(Store.open(null));
    }

    /** Like {@link #load(DataFolder, Progress.Listener)} without anyone listening. */
    public LoadReport load(DataFolder folder) {
        return load(folder, Progress.Listener.SILENT);
    }

    /**
     * Loads every file of the folder that a format recognises by its content. Each file is one transaction and makes one
     * version; bytes that are in the store already make none. Files that are unknown or broken are reported and do not
     * stop the others.
     *
     * <p>Interrupting the thread cancels: the file at hand is rolled back, those before it stay.
     *
     * @throws OkdException {@code UNREADABLE} if the folder cannot be listed, {@code CANCELLED} after an interrupt
     */
    public synchronized LoadReport load(DataFolder folder, Progress.Listener listener) {
        return new FolderLoad(openStore(), listener).load(folder.files());
    }

    /**
     * Loads one file, as {@link #load(DataFolder, Progress.Listener)} does.
     *
     * @throws OkdException {@code UNRECOGNISED_FILE} if no format knows it, or whatever its format finds wrong
     */
    public synchronized FileReport load(Path file) {
        return new FolderLoad(openStore(), Progress.Listener.SILENT).loadFile(file);
    }

    /** All versions of all datasets, oldest first. */
    public synchronized List<Version> versions() {
        return openStore().versions();
    }

    /** The versions of one dataset, oldest first; empty if it was never loaded. */
    public List<Version> history(String dataset) {
        return versions().stream()
                .filter(version -> version.dataset().equals(dataset))
                .toList();
    }

    /** The current version of every statistical table, by dataset. */
    public synchronized List<Version> tables() {
        Store open = openStore();
        return current().values().stream().filter(open::isTable).toList();
    }

    private Map<String, Version> current() {
        Map<String, Version> latest = new HashMap<>();
        openStore().versions().forEach(version -> latest.put(version.dataset(), version));
        Map<String, Version> ordered = new LinkedHashMap<>();
        latest.values().stream()
                .sorted(Comparator.comparing(Version::dataset))
                .forEach(version -> ordered.put(version.dataset(), version));
        return ordered;
    }

    /** @throws OkdException {@code UNKNOWN_NAME} if the dataset was never loaded */
    public synchronized Version version(String dataset) {
        Map<String, Version> current = current();
        Version version = current.get(dataset);
        if (version == null) {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "There is no dataset \"" + dataset + "\" in the store."
                            + Suggestion.didYouMean(dataset, current.keySet()));
        }
        return version;
    }

    /** The current observations of a dataset. */
    public Observations observations(String dataset) {
        return observations(version(dataset));
    }

    /**
     * The observations of a version. Kept in memory as long as it is not short, so that only the first call reads the
     * store.
     */
    public synchronized Observations observations(Version version) {
        Store open = openStore();
        try {
            return cubes.get(version.number(), () -> open.observations(version));
        } catch (ExecutionException e) {
            throw new OkdException(
                    ErrorCode.INTERNAL, "Could not read " + version.dataset(), de.okd.core.error.Place.NOWHERE, e);
        }
    }

    /** The current boundaries of every boundary dataset, by dataset. */
    public synchronized List<Delivery.Boundaries> boundaries() {
        Store open = openStore();
        return current().values().stream()
                .filter(version -> !open.isTable(version))
                .map(open::boundaries)
                .toList();
    }

    /** Everything doubtful that was found when the version was loaded. */
    public synchronized List<Finding> findings(Version version) {
        return openStore().findings(version);
    }

    /** The regions of all datasets. */
    public synchronized RegionRegister regions() {
        return new RegionRegister(openStore().regions());
    }

    private Store openStore() {
        if (closed) {
            throw new IllegalStateException("The store is closed");
        }
        return store;
    }

    /** Closing twice does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            store.close();
        }
    }
}
