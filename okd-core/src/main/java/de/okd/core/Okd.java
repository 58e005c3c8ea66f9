package de.okd.core;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Iterables;
import de.okd.core.LoadReport.FileReport;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.error.Suggestion;
import de.okd.core.export.DataPackage;
import de.okd.core.export.DatasetContent;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegionRegister;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import de.okd.core.source.Version;
import de.okd.core.source.jdbc.QuerySource;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.table.FolderCreation;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

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
    private @Nullable StoreContents contents;
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
        try {
            return new FolderLoad(openStore(), listener).load(folder.files());
        } finally {
            contents = null;
        }
    }

    /**
     * Loads one file, as {@link #load(DataFolder, Progress.Listener)} does.
     *
     * @throws OkdException {@code UNRECOGNISED_FILE} if no format knows it, or whatever its format finds wrong
     */
    public synchronized FileReport load(Path file) {
        try {
            return new FolderLoad(openStore(), Progress.Listener.SILENT).loadFile(file);
        } finally {
            contents = null;
        }
    }

    /**
     * Asks a database and stores its answer as a new version, whether or not the answer is another than the last time.
     *
     * @return the versions made, one for each dataset the mapping finds in the rows
     * @throws OkdException {@code UNREADABLE} with the query's name and the database's message, or what
     *     {@link #load(TabularSource, Mapping)} throws
     */
    public List<Version> load(QuerySource query) {
        return load(query.tabular(), query.mapping());
    }

    /**
     * Stores rows of any origin as new versions, in one transaction.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if the mapping names a column the rows do not have, {@code INVALID_LAYOUT} if
     *     it says something but no region or period can be found, {@code CANCELLED} after an interrupt
     */
    public synchronized List<Version> load(TabularSource source, Mapping mapping) {
        try {
            return TabularLoad.load(openStore(), source, mapping);
        } finally {
            contents = null;
        }
    }

    /** All versions of all datasets, oldest first. */
    public synchronized List<Version> versions() {
        return contents().versions();
    }

    /** The versions of one dataset, oldest first; empty if it was never loaded. */
    public List<Version> history(String dataset) {
        return versions().stream()
                .filter(version -> version.dataset().equals(dataset))
                .toList();
    }

    /** The current version of every statistical table, by dataset. */
    public synchronized List<Version> tables() {
        return List.copyOf(contents().tables().keySet());
    }

    /** @throws OkdException {@code UNKNOWN_NAME} if the dataset was never loaded */
    public Version version(String dataset) {
        List<Version> history = history(dataset);
        if (history.isEmpty()) {
            List<String> known = versions().stream().map(Version::dataset).toList();
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "There is no dataset \"" + dataset + "\" in the store." + Suggestion.didYouMean(dataset, known));
        }
        return history.get(history.size() - 1);
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
    public synchronized Observations observations(Version version) {
        Store open = openStore();
        expect(Version.Kind.TABLE, version);
        try {
            return cubes.get(version.number(), () -> open.observations(version));
        } catch (ExecutionException e) {
            throw new OkdException(ErrorCode.INTERNAL, "Could not read " + version.dataset(), Place.NOWHERE, e);
        }
    }

    /** The current observations of a dataset, to be written to a file. */
    public DatasetExport export(String dataset) {
        return export(version(dataset));
    }

    /** The observations of a version, to be written to a file. */
    public DatasetExport export(Version version) {
        return new DatasetExport(content(version));
    }

    /**
     * Writes the current observations of datasets as a data package: CSV with {@code datapackage.json} (Frictionless Data
     * Package, version 2), {@code metadata.jsonld} (DCAT-AP.de), licences and attributions. {@link #load(Path)} of its
     * {@code datapackage.json} gives equal datasets.
     *
     * @param folder to be made; if it exists, it must be empty
     * @throws OkdException {@code UNWRITABLE} naming the folder and the reason
     */
    public void exportPackage(Path folder, String... datasets) {
        List<Version> versions = Arrays.stream(datasets).map(this::version).toList();
        Iterable<DatasetContent> contents = Iterables.transform(versions, this::content);
        String name = String.valueOf(folder.getFileName());
        FolderCreation.write(folder, created -> DataPackage.write(name, contents, created));
    }

    private DatasetContent content(Version version) {
        return new DatasetContent(observations(version), version.provenance());
    }

    /** What a current table is about, without reading its facts. */
    public synchronized DatasetStructure structure(Version table) {
        DatasetStructure known = contents().tables().get(table);
        return known == null ? openStore().structure(table) : known;
    }

    /** The current boundaries of every boundary dataset, by dataset. */
    public synchronized List<Delivery.Boundaries> boundaries() {
        return contents().boundaries().stream().map(openStore()::boundaries).toList();
    }

    /**
     * The current version of a crosswalk.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if it was never loaded, {@code UNANSWERABLE} if the dataset is none
     */
    public synchronized Crosswalk crosswalk(String dataset) {
        return openStore().crosswalk(expect(Version.Kind.CONVERSION, version(dataset)));
    }

    /**
     * The lines of the current version of a register of regions, in the order delivered.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if it was never loaded, {@code UNANSWERABLE} if the dataset is none
     */
    public synchronized List<RegisterEntry> register(String dataset) {
        return openStore().register(expect(Version.Kind.REGISTER, version(dataset)));
    }

    private static Version expect(Version.Kind kind, Version version) {
        if (version.kind() != kind) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "The dataset \"" + version.dataset() + "\" holds " + version.kind() + ", expected " + kind + ".");
        }
        return version;
    }

    /** Everything doubtful that was found when the version was loaded. */
    public synchronized List<Finding> findings(Version version) {
        return openStore().findings(version);
    }

    /** The regions of all datasets. */
    public synchronized RegionRegister regions() {
        return contents().regions();
    }

    private StoreContents contents() {
        Store open = openStore();
        if (contents == null) {
            contents = StoreContents.read(open);
        }
        return contents;
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
