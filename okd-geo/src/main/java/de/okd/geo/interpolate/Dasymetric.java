package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.join.PointJoin;
import de.okd.geo.join.PointMatch;
import de.okd.geo.overlay.AreaWeights;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Distributes totals of regions over places inside them in proportion to a weight: inhabitants of a municipality over grid cells
 * by the cells' inhabitants at the census, or over buildings by their floor space.
 *
 * <pre>
 * AreaWeights cells = AreaWeights.ofCells(census.regions(), municipalities);
 * Distributed people = Dasymetric.over(cells, inhabitantsOfCells).distribute(inhabitantsOfMunicipalities);
 * </pre>
 *
 * <p>The places of a region get its total, no more and no less up to rounding. Numbers are not rounded to whole ones, which would
 * change totals or need a rule for the rest. Of a cell on a border each region weighs its part by area. J. K. Wright, "A method of
 * mapping densities of population", Geographical Review 26 (1936).
 *
 * <p>Immutable. Time and memory O(places).
 */
public final class Dasymetric {
    private final List<Region> regions;
    private final Map<RegionKey, Integer> positions = new HashMap<>();
    private final Apportionment apportionment;
    private final List<Finding> findings;

    private Dasymetric(List<Region> regions, Weighing weighing) {
        this.regions = regions;
        for (int i = 0; i < regions.size(); i++) {
            positions.put(regions.get(i).key(), i);
        }
        this.apportionment = weighing.apportionment();
        this.findings = weighing.findings();
    }

    /**
     * Over cells or other areas.
     *
     * @param places from the places to the regions, for example {@link AreaWeights#ofCells}
     * @param weights by place; one without value, or none at all, weighs nothing, which is a finding
     * @throws IllegalArgumentException for a weight below zero
     */
    public static Dasymetric over(AreaWeights places, RegionColumn weights) {
        Numbers numbers = Numbers.of(weights, places);
        Weighing weighing = new Weighing(places.to().size(), places.from().size());
        for (int place = 0; place < numbers.size(); place++) {
            double weight = weighing.checked(place, numbers.value(place));
            for (int pair = places.start(place); pair < places.start(place + 1); pair++) {
                weighing.add(place, places.to(pair), weight * places.area(pair) / places.fromArea(place));
            }
        }
        return new Dasymetric(places.to(), weighing);
    }

    /**
     * Over points: addresses, centres of buildings. A point on a border lies in the region with the lowest key.
     *
     * @param weights by point, for example floor space; {@code NaN} for one of which none is known, which then gets nothing
     * @throws IllegalArgumentException for a weight below zero, or another number of weights than of points
     */
    public static Dasymetric at(Points points, double[] weights, RegionCoverage coverage) {
        if (points.size() != weights.length) {
            throw new IllegalArgumentException(
                    "Every point needs a weight: got " + weights.length + " weights for " + points.size() + " points");
        }
        PointMatch match = PointJoin.of(coverage).match(points);
        List<Region> regions =
                coverage.polygons().stream().map(RegionPolygon::region).toList();
        Weighing weighing = new Weighing(regions.size(), weights.length);
        for (int point = 0; point < weights.length; point++) {
            weighing.add(point, match.index(point), weighing.checked(point, weights[point]));
        }
        return new Dasymetric(regions, weighing);
    }

    /**
     * A number for each place. One that got part of a total is {@link ObservationStatus#ESTIMATED}, one outside all regions
     * {@code ABSENT}; a total that is secret is secret at all its places.
     *
     * @param totals counts by region; those of regions without any weight are at no place, which is a finding
     */
    public Distributed distribute(RegionColumn totals) {
        Numbers numbers = Numbers.absent(regions.size());
        for (RegionColumn.Value total : totals.values()) {
            int region = position(total.region().key());
            if (region >= 0) {
                numbers.set(region, total.value(), total.status());
            }
        }
        List<Finding> all = new ArrayList<>(findings);
        all.addAll(withoutWeight(numbers));
        return new Distributed(totals, apportionment.spread(numbers).numbers(), all);
    }

    private int position(RegionKey key) {
        Integer exact = positions.get(key);
        return exact != null ? exact : positions.getOrDefault(key.asMunicipality(), -1);
    }

    private List<Finding> withoutWeight(Numbers totals) {
        int[] lost = IntStream.range(0, totals.size())
                .filter(region -> totals.hasValue(region) && totals.value(region) != 0)
                .filter(region -> apportionment.remainder(region) > 0)
                .toArray();
        if (lost.length == 0) {
            return List.of();
        }
        double sum =
                IntStream.of(lost).mapToDouble(region -> totals.value(region)).sum();
        return List.of(new Finding(
                Finding.Code.NOT_HARMONISED,
                String.format(
                        Locale.ROOT,
                        "%d regions have no place with a weight above zero, so that their %.10g are at no place: %s",
                        lost.length,
                        sum,
                        InterpolationReport.listed(IntStream.of(lost)
                                .mapToObj(region -> regions.get(region).key())
                                .toList())),
                Place.NOWHERE));
    }
}
