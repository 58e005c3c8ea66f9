package de.okd.geo.overlay;

import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.time.LocalDate;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/**
 * How many square metres each region of one division of the land has in common with each region of another: of municipalities
 * and social spaces, of two territorial states, of grid cells and districts.
 *
 * <p>Regions are numbered as in {@link #from()} and {@link #to()}; the pairs with a common area are compressed sparse rows: those
 * of region {@code i} are numbered from {@link #start start(i)} to before {@code start(i + 1)}. Regions that only touch, with
 * less than a square millimetre (for large regions 1e-14 of their area) in common, are no pair. Areas are in the plane of
 * EPSG:25832 and exact up to rounding (1e-6 m² for regions the size of municipalities), also where borders coincide; what differs
 * by the generalisation of a map is a pair like any other.
 *
 * <pre>
 * AreaWeights weights = AreaWeights.between(municipalities, socialSpaces);
 * weights.share(friedberg, kernstadt);     // 0.0 to 1.0 of Friedberg
 * </pre>
 *
 * <p>Immutable and safe to share. Memory 12 bytes per pair besides the regions.
 */
public final class AreaWeights {
    private final Division from;
    private final Division to;
    private final CommonAreas areas;
    private final List<Finding> findings;

    AreaWeights(Division from, Division to, CommonAreas areas, List<Finding> findings) {
        this.from = from;
        this.to = to;
        this.areas = areas;
        this.findings = List.copyOf(findings);
    }

    /**
     * The common areas of two coverages by integrals along their edges, in time O(edges + crossings). Where regions of
     * one coverage overlap each other, what lies in two counts for both, as {@link #findings()} tells, and pairs are intersected
     * one by one with JTS, which is slower by far.
     */
    public static AreaWeights between(RegionCoverage from, RegionCoverage to) {
        Polygons one = polygons(from);
        Polygons other = polygons(to);
        Overlay overlay = new Overlay(one, other);
        CommonAreas areas = overlay.areas();
        return new AreaWeights(one.division(), other.division(), areas, overlay.findings());
    }

    /**
     * The part of each grid cell in each region, in square metres on the ground. The cells' corners are transformed to EPSG:25832
     * and joined by straight lines, which is wrong by less than 3 mm for cells of 1 km and less than 0.03 mm for cells of 100 m.
     * Cells that no border comes near are placed without being cut, in time O(1) each.
     *
     * @param cells with keys of {@link de.okd.core.region.GridCell grid cells} only, none twice
     * @throws OkdException {@code INVALID_REGION_KEY} for any other key
     */
    public static AreaWeights ofCells(List<Region> cells, RegionCoverage to) {
        return new CellOverlay(cells, polygons(to)).byArea();
    }

    /**
     * Likewise, but each cell whole in the region that holds its centre: the usual approximation, which keeps counts whole numbers.
     * A centre on a border counts to the region with the lowest key.
     *
     * @throws OkdException {@code INVALID_REGION_KEY} for any other key
     */
    public static AreaWeights ofCellCentres(List<Region> cells, RegionCoverage to) {
        return new CellOverlay(cells, polygons(to)).byCentre(to);
    }

    private static Polygons polygons(RegionCoverage coverage) {
        List<RegionPolygon> polygons = coverage.polygons();
        List<Geometry> geometries =
                polygons.stream().map(RegionPolygon::geometry).toList();
        return new Polygons(polygons.stream().map(RegionPolygon::region).toList(), geometries);
    }

    /** The regions divided, by number. */
    public List<Region> from() {
        return from.regions();
    }

    /** The regions they are divided among, by number. */
    public List<Region> to() {
        return to.regions();
    }

    /** How many pairs have an area in common. */
    public int pairs() {
        return areas.others.length;
    }

    /** The first pair of a region; for {@code i = from().size()} the number of pairs. */
    public int start(int i) {
        return areas.starts[i];
    }

    /** The number of the other region of a pair. */
    public int to(int pair) {
        return areas.others[pair];
    }

    /** The common area of a pair in square metres, above 0. */
    public double area(int pair) {
        return areas.areas[pair];
    }

    /** The area of a region in square metres, inside and outside all others. */
    public double fromArea(int i) {
        return from.area(i);
    }

    /** The area of a region among which is divided, in square metres. */
    public double toArea(int j) {
        return to.area(j);
    }

    /** The number of a region in {@link #from()}, also of an independent city under its short key; −1 if it has none. */
    public int position(RegionKey key) {
        return from.position(key);
    }

    /**
     * The common area of two regions in square metres; 0 if they have none.
     *
     * @throws OkdException {@code NO_GEOMETRY} if either is unknown
     */
    public double area(RegionKey one, RegionKey other) {
        int i = from.require(one);
        int j = to.require(other);
        for (int pair = start(i); pair < start(i + 1); pair++) {
            if (to(pair) == j) {
                return area(pair);
            }
        }
        return 0;
    }

    /**
     * How much of the first region lies in the second, 0 to 1.
     *
     * @throws OkdException {@code NO_GEOMETRY} if either is unknown
     */
    public double share(RegionKey one, RegionKey other) {
        double area = area(one, other);
        return area > 0 ? area / fromArea(from.require(one)) : 0;
    }

    /**
     * How much of a region lies in any region of the other division, 0 to 1; the rest lies outside.
     *
     * @throws OkdException {@code NO_GEOMETRY} if the region is unknown
     */
    public double coveredShare(RegionKey key) {
        return coveredShare(from.require(key));
    }

    /** Likewise by number. */
    public double coveredShare(int i) {
        return fromArea(i) > 0 ? Math.min(1, areas.sum(i) / fromArea(i)) : 0;
    }

    /** The same areas the other way round. */
    public AreaWeights reversed() {
        return new AreaWeights(to, from, areas.transposed(to.regions().size()), findings);
    }

    /**
     * The shares by area as a crosswalk, with which {@link de.okd.core.territory.Harmonisation} converts observations of these
     * regions: between two territorial states, or from municipalities to custom areas. Shares by inhabitants and employees are
     * unknown, so that the area is what every measure is divided by.
     *
     * @param status the date from which on the regions are as in {@link #from()}
     * @param target the date of {@link #to()}
     * @param tolerance slivers below this share of a region's area are left out, because two maps of one border differ; 0.01 is
     *     a good value for official boundaries
     * @throws OkdException {@code UNANSWERABLE} if a region lies partly outside all others by more than the tolerance: a
     *     crosswalk gives away whole regions
     */
    public Crosswalk toCrosswalk(LocalDate status, LocalDate target, double tolerance) {
        return new CrosswalkShares(this, tolerance).crosswalk(status, target);
    }

    /** What was found about the polygons: which overlap others of their own coverage. */
    public List<Finding> findings() {
        return findings;
    }
}
