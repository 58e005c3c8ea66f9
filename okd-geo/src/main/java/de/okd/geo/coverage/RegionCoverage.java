package de.okd.geo.coverage;

import com.google.common.collect.ImmutableSortedMap;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Delivery;
import de.okd.core.source.Provenance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * The polygons of regions by their keys, all of one dataset, in metres east and north of ETRS89/UTM zone 32 (EPSG:25832).
 *
 * <p>Immutable and safe to share between threads. A region may be asked for with the key statistics use: an independent city
 * as {@code 06411} or a city state as {@code 11} is found under its key as a municipality, {@code 06411000} or
 * {@code 11000000}.
 */
public final class RegionCoverage {
    private final ImmutableSortedMap<RegionKey, RegionPolygon> polygons;
    private final Provenance provenance;

    RegionCoverage(Collection<RegionPolygon> polygons, Provenance provenance) {
        SortedMap<RegionKey, RegionPolygon> byKey = new TreeMap<>();
        polygons.forEach(polygon -> byKey.putIfAbsent(polygon.region().key(), polygon));
        this.polygons = ImmutableSortedMap.copyOfSorted(byKey);
        this.provenance = provenance;
    }

    /**
     * The polygons of a boundary dataset.
     *
     * @throws OkdException {@code INVALID_DATA} for two polygons with one key: files are read so that there is one
     */
    public static RegionCoverage of(Delivery.Boundaries boundaries) {
        return new RegionCoverage(StoredPolygons.read(boundaries), boundaries.provenance());
    }

    /** In ascending order. */
    public SortedSet<RegionKey> keys() {
        return polygons.keySet();
    }

    /** By key. */
    public List<RegionPolygon> polygons() {
        return List.copyOf(polygons.values());
    }

    /** The polygon of a region, also under its key as a municipality. */
    public Optional<Geometry> find(RegionKey key) {
        return findPolygon(key).map(RegionPolygon::geometry);
    }

    /** Like {@link #find}, with the key and name of the polygon itself. */
    public Optional<RegionPolygon> findPolygon(RegionKey key) {
        return Optional.ofNullable(polygons.get(key)).or(() -> Optional.ofNullable(polygons.get(key.asMunicipality())));
    }

    /**
     * The area of a polygon in the map plane; in Germany it differs from {@link #ellipsoidalAreaSquareMetres} by -0.1 to +0.4 %,
     * and from the official (cadastral) area by the generalisation of the map too.
     *
     * @throws OkdException {@code NO_GEOMETRY} if the coverage has no polygon for the key
     */
    public double areaSquareMetres(RegionKey key) {
        return find(key).map(Geometry::getArea).orElseThrow(() -> missing(key));
    }

    /**
     * The area of a polygon on the ellipsoid GRS 1980, whose edges are straight in the map plane; right to a millionth. That is
     * the area at sea level: a kilometre above, it is 0.03 % larger.
     *
     * @throws OkdException {@code NO_GEOMETRY} if the coverage has no polygon for the key
     */
    public double ellipsoidalAreaSquareMetres(RegionKey key) {
        return find(key).map(EllipsoidalArea::of).orElseThrow(() -> missing(key));
    }

    OkdException missing(RegionKey key) {
        List<String> known = polygons.keySet().stream().map(RegionKey::value).toList();
        return new OkdException(
                ErrorCode.NO_GEOMETRY,
                "The boundaries in " + provenance.file() + " have no polygon for " + key + "."
                        + Suggestion.didYouMean(key.value(), known));
    }

    /** Only the polygons of one level. */
    public RegionCoverage at(RegionLevel level) {
        return where(key -> key.level() == level);
    }

    /** Only the polygons inside {@code parent}, judged by the keys; itself included. */
    public RegionCoverage within(RegionKey parent) {
        return where(key -> key.isWithin(parent));
    }

    /** Only the polygons with these very keys; keys without a polygon are ignored. */
    public RegionCoverage only(Collection<RegionKey> keys) {
        return where(Set.copyOf(keys)::contains);
    }

    private RegionCoverage where(Predicate<RegionKey> wanted) {
        return with(polygons.values().stream()
                .filter(polygon -> wanted.test(polygon.region().key()))
                .toList());
    }

    private RegionCoverage with(Collection<RegionPolygon> others) {
        return new RegionCoverage(others, provenance);
    }

    /**
     * The regions of an upper level as unions of the municipalities (or the lowest level there is) in them. They are called
     * as their own polygon in this coverage, else as their only part, else by their key.
     *
     * @param level {@code DISTRICT}, {@code ADMINISTRATIVE_REGION}, {@code STATE} or {@code COUNTRY}
     * @throws IllegalArgumentException for a level whose members cannot be told from the keys
     * @throws OkdException {@code NO_GEOMETRY} if all polygons are of higher levels
     */
    public RegionCoverage dissolvedTo(RegionLevel level) {
        return with(Dissolve.to(level, this));
    }

    /**
     * Areas of any kind as unions of regions: social spaces, planning regions, associations. Polygons that the map does not
     * mention are left out.
     *
     * @param areas the area each region belongs to, by the region's key; a key as statistics use it will do
     * @throws OkdException {@code NO_GEOMETRY} for a mapped region without polygon, since its area would be too small
     */
    public RegionCoverage dissolvedTo(Map<RegionKey, Region> areas) {
        return with(Dissolve.to(areas, this));
    }

    /**
     * The municipalities united by what a register says about their parents, as the association they belong to. One without
     * parent of that level stands for itself, as a municipality in no association does.
     *
     * @throws OkdException {@code NO_GEOMETRY} if there is no municipality
     */
    public RegionCoverage dissolvedTo(RegionLevel level, RegionRegister register) {
        return with(Dissolve.to(level, register, this));
    }

    /** The problems of at least one square metre; see {@link #problems(double)}. */
    public List<CoverageProblem> problems() {
        return problems(1);
    }

    /**
     * Where polygons of one level overlap, and gaps that they enclose: overlaps by key, then gaps from the largest. A gap that
     * is open to the outside is not one. Of a country of 11,000 municipalities it takes seconds, more if many overlap.
     *
     * @param leastSquareMetres how large a problem must be to be told; borders drawn once for each side, with different
     *     corners, enclose slivers of square centimetres
     */
    public List<CoverageProblem> problems(double leastSquareMetres) {
        return Arrays.stream(RegionLevel.values())
                .map(level -> at(level).polygons())
                .filter(level -> !level.isEmpty())
                .flatMap(level -> new CoverageCheck(level, leastSquareMetres).problems().stream())
                .toList();
    }

    /**
     * With fewer corners; borders that regions share stay shared. The order of magnitude of the tolerance is the width of the
     * features that disappear.
     *
     * @param toleranceMetres zero or more
     */
    public RegionCoverage simplified(double toleranceMetres) {
        return with(Simplification.of(polygons(), toleranceMetres));
    }

    /**
     * Which facts have a polygon. Expected to have one is every municipality, and every independent city or city state that is
     * delivered without parts; districts, states and joint municipalities are not.
     */
    public MatchReport match(Collection<Region> facts) {
        return Matching.of(facts, at(RegionLevel.MUNICIPALITY));
    }

    /** The date whose municipalities are drawn, or null if the boundary dataset does not say. */
    public @Nullable LocalDate territorialStatus() {
        return provenance.territorialStatus();
    }

    public Provenance provenance() {
        return provenance;
    }
}
