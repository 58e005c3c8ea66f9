package de.okd.geo;

import de.okd.core.Datasets;
import de.okd.core.Okd;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.Delivery;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumns;
import de.okd.geo.coverage.MatchReport;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.interpolate.ArealInterpolation;
import de.okd.geo.io.CoverageExport;
import de.okd.geo.join.LocatedRecords;
import de.okd.geo.join.PointColumns;
import de.okd.geo.join.PointJoin;
import de.okd.geo.map.Choropleth;
import de.okd.geo.map.DotDensity;
import de.okd.geo.map.ProportionalSymbols;
import de.okd.geo.map.SmallMultiples;
import de.okd.geo.overlay.AreaWeights;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The geometry of municipalities. Immutable; holds nothing that needs closing. */
public final class Geo {
    private final RegionCoverage coverage;

    private Geo(RegionCoverage coverage) {
        this.coverage = coverage;
    }

    /**
     * The municipalities of what is loaded, or was loaded when a snapshot was taken; later loads do not change it.
     *
     * @param datasets an open store ({@code Okd}), or one of its snapshots
     * @throws OkdException {@code NO_GEOMETRY} if no boundary dataset with municipalities is loaded
     */
    public static Geo of(Datasets datasets) {
        return of(datasets.boundaries());
    }

    /**
     * Takes the boundary dataset with the most municipalities; of several the first by name.
     *
     * @throws OkdException {@code NO_GEOMETRY} if none has municipalities
     */
    public static Geo of(List<Delivery.Boundaries> datasets) {
        return datasets.stream()
                .filter(dataset -> municipalities(dataset) > 0)
                .min(Comparator.comparingLong(Geo::municipalities)
                        .reversed()
                        .thenComparing(Delivery.Boundaries::dataset))
                .map(dataset -> new Geo(RegionCoverage.of(dataset)))
                .orElseThrow(() -> new OkdException(
                        ErrorCode.NO_GEOMETRY,
                        "Could not find the polygons of municipalities: " + loaded(datasets)
                                + " Load a shapefile of municipalities, for example VG250_GEM or VG5000_GEM of the "
                                + "Bundesamt für Kartographie und Geodäsie."));
    }

    private static long municipalities(Delivery.Boundaries dataset) {
        return dataset.boundaries().stream()
                .filter(boundary -> boundary.region().key().level() == RegionLevel.MUNICIPALITY)
                .count();
    }

    private static String loaded(List<Delivery.Boundaries> datasets) {
        List<String> names =
                datasets.stream().map(Delivery.Boundaries::dataset).sorted().toList();
        return names.isEmpty()
                ? "no boundary file was loaded."
                : "the loaded boundary files have none: " + String.join(", ", names) + ".";
    }

    /** All polygons of the dataset. */
    public RegionCoverage coverage() {
        return coverage;
    }

    /** Which facts can be drawn; see {@link RegionCoverage#match}. */
    public MatchReport match(Collection<Region> facts) {
        return coverage.match(facts);
    }

    /**
     * The rows of a dataset of records, as schools or accidents, with the municipalities they lie in. For points outside of
     * all municipalities, or for regions of another level, choose a join and use {@link LocatedRecords#of}.
     *
     * @throws OkdException as {@link LocatedRecords#of} does
     */
    public LocatedRecords locate(Okd okd, String dataset, PointColumns columns) {
        return LocatedRecords.of(okd, dataset, columns, PointJoin.of(coverage.at(RegionLevel.MUNICIPALITY)));
    }

    /**
     * A map of the municipalities (and independent cities) of a column, in the districts that have any value.
     *
     * @param column a name the table knows, for example an indicator's id
     * @throws OkdException {@code UNKNOWN_NAME} for an unknown column, {@code NO_GEOMETRY} if no value has a polygon
     */
    public Choropleth choropleth(RegionColumns table, String column) {
        return Choropleth.of(coverage, table.column(column));
    }

    /** The files a coverage can be written to: all of it, or what was selected, dissolved or simplified. */
    public CoverageExport export(RegionCoverage selected) {
        return CoverageExport.of(selected);
    }

    /**
     * A map with a circle for each municipality of a column, for counts.
     *
     * @param column a name the table knows, for example an indicator's id
     * @throws OkdException {@code UNKNOWN_NAME} for an unknown column, {@code NO_GEOMETRY} if no value has a polygon
     */
    public ProportionalSymbols proportionalSymbols(RegionColumns table, String column) {
        return ProportionalSymbols.of(coverage, table.column(column));
    }

    /**
     * A map with dots for what a column counts.
     *
     * @param column a name the table knows, for example an indicator's id
     * @throws OkdException {@code UNKNOWN_NAME} for an unknown column, {@code NO_GEOMETRY} if no value has a polygon
     */
    public DotDensity dotDensity(RegionColumns table, String column) {
        return DotDensity.of(coverage, table.column(column));
    }

    /**
     * Maps side by side with the same classes, for example one column of several years.
     *
     * @param columns at least one, all with one unit
     * @throws OkdException {@code NO_GEOMETRY} if no value of any column has a polygon
     */
    public SmallMultiples smallMultiples(List<RegionColumn> columns) {
        return SmallMultiples.of(coverage, columns);
    }

    /**
     * Brings numbers of the municipalities to other areas, such as social spaces, in proportion to area; see {@link
     * ArealInterpolation}.
     */
    public ArealInterpolation interpolationTo(RegionCoverage areas) {
        return ArealInterpolation.by(AreaWeights.between(coverage.at(RegionLevel.MUNICIPALITY), areas));
    }

    /**
     * Brings numbers of grid cells to municipalities or to an upper level, in proportion to area; see {@link
     * AreaWeights#ofCells}.
     *
     * @param cells for example the regions of a dataset of the census grid
     * @param level {@code MUNICIPALITY} or one that {@link RegionCoverage#dissolvedTo} knows
     */
    public ArealInterpolation interpolationOfCells(List<Region> cells, RegionLevel level) {
        RegionCoverage regions = level == RegionLevel.MUNICIPALITY ? coverage.at(level) : coverage.dissolvedTo(level);
        return ArealInterpolation.by(AreaWeights.ofCells(cells, regions));
    }
}
