package de.okd.core;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.Iterables;
import com.google.common.util.concurrent.UncheckedExecutionException;
import de.okd.core.LoadReport.FileReport;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.export.DataPackage;
import de.okd.core.export.DatasetContent;
import de.okd.core.internal.duckdb.QueryRunner;
import de.okd.core.internal.duckdb.Store;
import de.okd.core.preview.Preview;
import de.okd.core.quality.QualityRule;
import de.okd.core.query.DatasetFacts;
import de.okd.core.query.Query;
import de.okd.core.query.Question;
import de.okd.core.query.SqlQuery;
import de.okd.core.query.Statement;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.RegionRegister;
import de.okd.core.region.RegisterEntry;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Delivery;
import de.okd.core.source.TabularSource;
import de.okd.core.source.Version;
import de.okd.core.source.jdbc.QuerySource;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.store.DatasetDescription;
import de.okd.core.store.LicenceNotice;
import de.okd.core.store.LoadOptions;
import de.okd.core.store.StoreOptions;
import de.okd.core.store.VersionDiff;
import de.okd.core.table.FolderCreation;
import de.okd.core.table.Result;
import de.okd.core.table.StreamedRows;
import de.okd.core.territory.Continuity;
import de.okd.core.territory.Harmonisation;
import de.okd.core.territory.Harmonised;
import de.okd.core.territory.SeriesCheck;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The door to OKD: a store of versioned datasets in one DuckDB file or in memory.
 *
 * <p>Whatever is delivered goes in through {@link #load(DataFolder)} and comes out as {@link Observations} and boundaries;
 * maps and indicators are built on those by the modules above. All methods may be called from several threads; one loads at
 * a time, and those who read meanwhile wait for nobody and see the versions that are complete. One process can write a
 * file; several can read it while none writes ({@link StoreOptions#forReading()}).
 */
public final class Okd extends Datasets implements AutoCloseable {
    private final Store store;
    private final Cache<Integer, Observations> cubes =
            CacheBuilder.newBuilder().softValues().build();
    private final Object loading = new Object();
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable StoreContents contents;
    private volatile boolean closed;
    private final Queries queries = new Queries(this);

    private Okd(Store store) {
        this.store = store;
    }

    /**
     * Opens the store, creating it if there is none, with {@link StoreOptions#defaults()}.
     *
     * @throws OkdException {@code STORE_IN_USE} naming the process that holds it, {@code STORE_UNUSABLE} if the file is
     *     no store or cannot be written
     */
    public static Okd open(Path file) {
        return open(file, StoreOptions.defaults());
    }

    /**
     * Like {@link #open(Path)}, with a memory limit, threads, a temporary folder, or for reading only.
     *
     * @throws OkdException as {@link #open(Path)}; also {@code STORE_UNUSABLE} if a store opened for reading does not exist
     */
    public static Okd open(Path file, StoreOptions options) {
        return new Okd(Store.open(file, options));
    }

    /** A store that vanishes when closed. */
    public static Okd inMemory() {
        return new Okd(Store.open(null, StoreOptions.defaults()));
    }

    /** Like {@link #load(DataFolder, Progress.Listener)} without anyone listening. */
    public LoadReport load(DataFolder folder) {
        return load(folder, Progress.Listener.SILENT);
    }

    /**
     * Loads every file of the folder that a format recognises by its content. Each file is one transaction and makes one
     * version; bytes that are in the store already make none. Files that deliver one dataset are loaded from old to new by
     * the periods they tell of and then by their retrieval, with a finding that names them, so that the newest is the current
     * version. Files that are unknown or broken are reported and do not
     * stop the others.
     *
     * <p>Interrupting the thread cancels: the file at hand is rolled back, those before it stay.
     *
     * @throws OkdException {@code UNREADABLE} if the folder cannot be listed, {@code CANCELLED} after an interrupt
     */
    public LoadReport load(DataFolder folder, Progress.Listener listener) {
        return load(folder, LoadOptions.lenient(), listener);
    }

    /**
     * As {@link #load(DataFolder, Progress.Listener)}; if options are strict, files with findings of severity {@code ERROR}
     * are reported as failed and not stored.
     */
    public LoadReport load(DataFolder folder, LoadOptions options, Progress.Listener listener) {
        return loading(options, listener, load -> load.load(folder.files()));
    }

    /**
     * Loads one file, as {@link #load(DataFolder, Progress.Listener)} does.
     *
     * @throws OkdException {@code UNRECOGNISED_FILE} if no format knows it, or whatever its format finds wrong
     */
    public FileReport load(Path file) {
        return load(file, LoadOptions.lenient());
    }

    /**
     * Loads one table as the mapping says; always a new version, because the same bytes may now mean something else.
     *
     * @throws OkdException {@code UNRECOGNISED_FILE} if no format knows the file, {@code UNKNOWN_NAME} if the mapping names a
     *     column it does not have, {@code INVALID_LAYOUT} if the table cannot be read as the mapping says
     */
    public FileReport load(Path file, Mapping mapping) {
        return loading(LoadOptions.lenient(), Progress.Listener.SILENT, load -> load.loadFile(file, mapping));
    }

    /**
     * Loads one file, as {@link #load(DataFolder, Progress.Listener)} does.
     *
     * @throws OkdException {@code RULE_BROKEN} listing the findings if loading is strict and any is an {@code ERROR}; the
     *     store is as before. Otherwise as {@link #load(Path)}
     */
    public FileReport load(Path file, LoadOptions options) {
        return loading(options, Progress.Listener.SILENT, load -> load.loadFile(file));
    }

    /**
     * Says what a dataset must be like whenever it is loaded from now on; it need not be loaded yet. Kept in the store.
     * Replaces what was required of the dataset before; no rule at all requires nothing.
     */
    public void require(String dataset, QualityRule... rules) {
        openStore().require(dataset, List.of(rules));
    }

    /** What is required of a dataset. */
    public List<QualityRule> rules(String dataset) {
        return openStore().rules(dataset);
    }

    /**
     * What an archivist wants to know about a dataset.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if it was never loaded
     */
    public DatasetDescription describe(String dataset) {
        version(dataset);
        return openStore().describe(history(dataset));
    }

    /** The licences and attributions of the current versions of these datasets, or of all if none is named. */
    public List<LicenceNotice> licences(String... datasets) {
        return LicenceNotice.of(
                datasets.length == 0
                        ? versionList().current()
                        : Arrays.stream(datasets).map(this::version).toList());
    }

    private <T> T loading(LoadOptions options, Progress.Listener listener, Function<FolderLoad, T> work) {
        synchronized (loading) {
            return work.apply(new FolderLoad(openStore(), options, listener, changes::incrementAndGet));
        }
    }

    /**
     * Shows what {@link #load(Path)} would understand of a file: format, columns, dimensions, measures, regions, first rows,
     * findings. Loads nothing, but reads tables whole.
     *
     * @throws OkdException {@code UNRECOGNISED_FILE} if no format knows it, or whatever its format finds wrong
     */
    public Preview preview(Path file) {
        return FilePreview.of(file);
    }

    /**
     * Shows what {@link #load(Path, Mapping)} would understand of a file.
     *
     * @throws OkdException as {@link #load(Path, Mapping)} does
     */
    public Preview preview(Path file, Mapping mapping) {
        return FilePreview.of(file, mapping);
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
    public List<Version> load(TabularSource source, Mapping mapping) {
        synchronized (loading) {
            return TabularLoad.load(openStore(), source, mapping, changes::incrementAndGet);
        }
    }

    /**
     * Shows what {@link #load(QuerySource)} would understand of a query's answer, which is read for it.
     *
     * @throws OkdException as {@link #load(QuerySource)} does
     */
    public Preview preview(QuerySource query) {
        return FilePreview.of(query);
    }

    List<Version> store(List<Delivery> deliveries, Place place) {
        synchronized (loading) {
            return TabularLoad.write(openStore(), deliveries, place, changes::incrementAndGet);
        }
    }

    @Override
    public List<Version> versions() {
        return contents().versions();
    }

    @Override
    Crosswalk crosswalk(Version conversion) {
        return openStore().crosswalk(conversion);
    }

    @Override
    List<RegisterEntry> register(Version register) {
        return openStore().register(register);
    }

    @Override
    public List<Finding> findings(Version version) {
        return openStore().findings(version);
    }

    /**
     * The store as it was when this version was the newest of all.
     *
     * @param version the number of a version
     * @throws OkdException {@code UNKNOWN_NAME} if there is no such version
     */
    public Snapshot asOf(int version) {
        Version last = versionList().numbered(version);
        return snapshot(each -> each.number() <= last.number());
    }

    /** The store as it was at this moment; what was loaded at the moment itself is in it. */
    public Snapshot asOf(Instant moment) {
        return snapshot(each -> !each.loadedAt().isAfter(moment));
    }

    private Snapshot snapshot(Predicate<Version> then) {
        return new Snapshot(this, versions().stream().filter(then).toList());
    }

    /**
     * What changed between two versions of a table.
     *
     * @throws OkdException {@code UNANSWERABLE} if they are of different datasets or hold no observations
     */
    public VersionDiff diff(Version before, Version after) {
        if (!before.dataset().equals(after.dataset())) {
            throw new OkdException(
                    ErrorCode.UNANSWERABLE,
                    "Could not compare a version of \"" + before.dataset() + "\" with one of \"" + after.dataset()
                            + "\": expected two versions of one dataset.");
        }
        return openStore()
                .diff(VersionList.expect(Version.Kind.TABLE, before), VersionList.expect(Version.Kind.TABLE, after));
    }

    /** Retention, and versions taken out for ever. */
    public Archive archive() {
        return new Archive(this, openStore());
    }

    /** Runs work that changes what is stored; nobody loads meanwhile. */
    void changing(Runnable work) {
        synchronized (loading) {
            work.run();
            cubes.invalidateAll();
            changes.incrementAndGet();
        }
    }

    @Override
    public Observations observations(Version version) {
        Store open = openStore();
        VersionList.expect(Version.Kind.TABLE, version);
        try {
            return cubes.get(version.number(), () -> open.observations(version));
        } catch (UncheckedExecutionException e) {
            if (e.getCause() instanceof OkdException cause) {
                throw cause;
            }
            throw e;
        } catch (ExecutionException e) {
            throw new OkdException(ErrorCode.INTERNAL, "Could not read " + version.dataset(), Place.NOWHERE, e);
        }
    }

    /**
     * The current observations of a dataset on the municipalities of another date, converted with the crosswalks in the
     * store; see {@link Harmonisation} for what is exact and what is estimated.
     *
     * @param toTerritorialStatus the target of a loaded crosswalk
     * @throws OkdException {@code UNKNOWN_NAME} if there is no such dataset, {@code UNANSWERABLE} if there is no such
     *     crosswalk
     */
    public Harmonised harmonise(String dataset, LocalDate toTerritorialStatus) {
        return on(toTerritorialStatus).harmonise(version(dataset));
    }

    /** What the store holds on the municipalities of another day. */
    public Territory on(LocalDate territorialStatus) {
        return new Territory(this, territorialStatus);
    }

    /**
     * The current observations of a dataset as a time series.
     *
     * @throws OkdException {@code UNHARMONISED} with the keys of regions that changed, as table and crosswalks tell
     */
    public Observations series(String dataset) {
        Observations observations = observations(dataset);
        SeriesCheck.require(observations, Territory.crosswalks(this));
        return observations;
    }

    /** Which regions are the same territory on two days, as far as the crosswalks in the store tell. */
    public Continuity continuity() {
        return contents().continuity().get();
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
    public DatasetStructure structure(Version table) {
        DatasetStructure known = contents().tables().get(table);
        return known == null ? openStore().structure(table) : known;
    }

    @Override
    public Delivery.Boundaries boundaries(Version version) {
        return openStore().boundaries(VersionList.expect(Version.Kind.BOUNDARIES, version));
    }

    /** The regions of all datasets, and what the registers in the store say about these and others. */
    public RegionRegister regions() {
        return contents().regions();
    }

    /** All observations of a dataset's current version; what is wanted of them is said step by step. */
    public Query query(String dataset) {
        return Query.of(queries, dataset);
    }

    /**
     * One {@code SELECT} for experts, over the views that {@link de.okd.core.query.ViewColumns} describes.
     *
     * @param parameters for the question marks: numbers, booleans, days, null; anything else counts as its text
     */
    public SqlQuery sql(String select, @Nullable Object... parameters) {
        return new SqlQuery(queries, new Statement(select, Arrays.asList(parameters)));
    }

    /**
     * As {@link Question#run()}, telling of its progress ten times a second at most; a question answered sooner is told of at
     * its beginning and its end.
     *
     * @param question made for this store
     */
    public Result run(Question question, Progress.Listener listener) {
        openStore();
        return queries.run(question, listener);
    }

    /**
     * As {@link Question#open()}, with progress as {@link #run(Question, Progress.Listener)} tells it, until the last row was
     * read. An answer that is closed before has no end that could be told.
     *
     * @param question made for this store
     */
    public StreamedRows open(Question question, Progress.Listener listener) {
        openStore();
        return queries.open(question, listener);
    }

    QueryRunner newQueryRunner() {
        return openStore().newQueryRunner();
    }

    /**
     * The facts of a table without holding them.
     *
     * @throws OkdException {@code UNANSWERABLE} if the version holds no observations
     */
    public FactTable facts(Version table) {
        return new StoredFacts(openStore(), queries.facts(VersionList.expect(Version.Kind.TABLE, table)));
    }

    DatasetFacts readFacts(Version table) {
        return openStore().facts(table);
    }

    private StoreContents contents() {
        Store open = openStore();
        long now = changes.get();
        StoreContents known = contents;
        if (known == null || known.changes() != now) {
            known = StoreContents.read(open, now);
            contents = known;
        }
        return known;
    }

    private Store openStore() {
        if (closed) {
            throw new IllegalStateException("The store is closed");
        }
        return store;
    }

    /** Waits for a load that is under way. Closing twice does nothing. */
    @Override
    public void close() {
        synchronized (loading) {
            if (!closed) {
                closed = true;
                store.close();
            }
        }
    }
}
