package de.okd.geo.join;

import de.okd.core.Okd;
import de.okd.core.dataset.Aggregation;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.Provenance;
import de.okd.core.source.TabularSource;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.time.Period;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The rows of a dataset of records, each with its region. Nothing is stored before it is loaded: the rows themselves by
 * {@link #loadInto}, how many there are in each region by {@link #count}. Belongs to one version of the records; what reads rows
 * throws {@link OkdException} {@code UNANSWERABLE} once a newer one is loaded.
 */
public final class LocatedRecords {
    private final Records records;
    private final PointJoin join;
    private final PointMatch match;

    private LocatedRecords(Records records, PointJoin join, PointMatch match) {
        this.records = records;
        this.join = join;
        this.match = match;
    }

    /**
     * Reads the coordinates of the current version and finds their regions.
     *
     * @throws OkdException {@code UNKNOWN_NAME} for an unknown dataset or column, {@code UNANSWERABLE} if the dataset holds no
     *     records, {@code INVALID_DATA} if most coordinates are not in Germany in the reference system stated, with the one
     *     they fit
     */
    public static LocatedRecords of(Okd okd, String dataset, PointColumns columns, PointJoin join) {
        Records records = Records.of(okd, dataset);
        return new LocatedRecords(records, join, join.match(PlacedPoints.read(records, columns)));
    }

    /** How many rows are in a region, near one, outside, or without coordinates. */
    public PointReport report() {
        return match.report();
    }

    /** The region of each row, in the order of {@code SELECT *}. */
    public PointMatch match() {
        return match;
    }

    /** Where rows and regions come from, as that of one. */
    public Provenance provenance() {
        return JoinedProvenance.of(
                records.version().provenance(), join.coverage().provenance());
    }

    /** What is doubtful about the regions of the rows; stored with whatever is loaded of them. */
    public List<Finding> findings() {
        return LocationFindings.of(match.report(), join.tolerance(), records.version());
    }

    /**
     * All rows with their columns, and {@code region}, {@code region_name} and {@code placement} besides: key and name of the
     * region, empty where there is none, and the name of the {@link Placement}. A name that is taken gets a number.
     *
     * @param dataset what a dataset made of it is called
     */
    public TabularSource rows(String dataset) {
        return new TabularSource(
                dataset, provenance(), StandardCharsets.UTF_8, () -> LocatedRows.open(records, match, findings()));
    }

    /** Stores {@link #rows} as a dataset of records. */
    public Version loadInto(Okd okd, String dataset) {
        return okd.load(rows(dataset), Mapping.of(dataset).records()).get(0);
    }

    /**
     * How many rows each region has, to be stored as observations.
     *
     * @param measure the id of the measure, and of the dataset
     * @param aggregation {@code STOCK} for what is there, as schools, {@code FLOW} for what happens, as accidents
     * @param period of all rows
     */
    public RegionCount count(String measure, Aggregation aggregation, Period period) {
        return RegionCount.of(this, measure, aggregation, period, "");
    }

    /** Like {@link #count(String, Aggregation, Period)} with a period for each row, as {@link Period#parse} reads it. */
    public RegionCount count(String measure, Aggregation aggregation, String periodColumn) {
        return RegionCount.of(this, measure, aggregation, null, periodColumn);
    }

    Records records() {
        return records;
    }

    PointJoin join() {
        return join;
    }
}
