package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.error.OkdException;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.RegionColumn;
import de.okd.geo.overlay.AreaWeights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers of one division of the land on the regions of another: of municipalities on social spaces, of grid cells on districts.
 *
 * <pre>
 * AreaWeights weights = AreaWeights.between(municipalities, socialSpaces);
 * Interpolated result = ArealInterpolation.by(weights).convert(observations);
 * result.findings().forEach(System.out::println);
 * </pre>
 *
 * <p>Counts (stocks and flows) are divided as the area of their region is, as if they were spread evenly over it. Their total stays
 * what it was but for what lies outside all regions of the other division, which is a finding. A number of which a part was used is
 * {@link ObservationStatus#ESTIMATED}; a sum with a secret or missing part is {@code INCOMPLETE}, also if a part
 * of the region belongs to no region of the first division. Grid cells are different in that: those not delivered are uninhabited.
 *
 * <p>Means and shares are never divided. They are converted as two sums, of {@linkplain #ratio numerator and denominator} or of
 * {@linkplain #averaging value times weight and weight}. M. F. Goodchild and N. S.-N. Lam, "Areal interpolation: a variant of the
 * traditional spatial problem", Geo-Processing 1 (1980), call counts extensive and densities intensive.
 *
 * <p>Immutable. Time O(pairs) for each slice.
 */
public final class ArealInterpolation {
    /** How far maps of different generalisation may differ along one border. */
    private static final double TOLERANCE = 0.01;

    private final AreaWeights weights;
    private final double tolerance;
    private final Map<String, String> averages;
    private final Apportionment apportionment;

    private ArealInterpolation(AreaWeights weights, double tolerance, Map<String, String> averages) {
        boolean isGrid = weights.from().stream().allMatch(region -> region.key().level() == RegionLevel.GRID_CELL);
        this.weights = weights;
        this.tolerance = tolerance;
        this.averages = averages;
        this.apportionment = Apportionment.of(weights, tolerance, !isGrid);
    }

    /** Slivers and gaps of less than one in a hundred of a region's area do not make a sum incomplete. */
    public static ArealInterpolation by(AreaWeights weights) {
        return new ArealInterpolation(weights, TOLERANCE, Map.of());
    }

    /**
     * How small a part of a region must be for a missing number in it not to make a sum incomplete: two maps of one border
     * differ, and so every region has a sliver of its neighbours. Numbers of slivers count all the same.
     *
     * @param share of the area of either region, 0 (every sliver matters) to less than 1
     */
    public ArealInterpolation tolerating(double share) {
        if (!(share >= 0 && share < 1)) {
            throw new IllegalArgumentException("The tolerance is a share of an area, 0 to less than 1, not " + share);
        }
        return new ArealInterpolation(weights, share, averages);
    }

    /**
     * Converts a mean or share as the mean of its regions, weighted by a count of the same dataset: mean age by inhabitants,
     * floor space of a dwelling by dwellings. Exact where the count is the mean's own denominator.
     *
     * @param measure the id of a mean or ratio
     * @param by the id of a measure that adds up over regions
     */
    public ArealInterpolation averaging(String measure, String by) {
        Map<String, String> more = new HashMap<>(averages);
        more.put(measure, by);
        return new ArealInterpolation(weights, tolerance, Map.copyOf(more));
    }

    /**
     * All slices whose numbers can be converted; the measures of the others are one finding with the rule that forbids it.
     *
     * @throws OkdException {@code UNKNOWN_NAME} if a measure to {@linkplain #averaging weigh} by does not exist, {@code
     *     UNANSWERABLE} if it does not add up over regions
     */
    public Interpolated convert(Observations observations) {
        return new Conversion(this, observations).convert(List.of());
    }

    /**
     * The slices of these measures only.
     *
     * @param measures ids
     * @throws OkdException {@code UNKNOWN_NAME} for a measure the dataset lacks, {@code UNANSWERABLE} with the rule's name for
     *     one that can not be converted
     */
    public Interpolated convert(Observations observations, String... measures) {
        return new Conversion(this, observations).convert(List.of(measures));
    }

    /** A column of counts, as inhabitants: each region's number is divided as its area is, and the parts are summed. */
    public InterpolatedColumn count(RegionColumn column) {
        return new ColumnConversion(this).count(column);
    }

    /**
     * A column of numbers that hold at every place of their region, as a price of land or inhabitants per square kilometre: the
     * mean of the parts by area. A constant stays constant. Shares and means of people are no densities: use {@link #ratio}.
     */
    public InterpolatedColumn density(RegionColumn column) {
        return new ColumnConversion(this).mean(column, Numbers.areas(weights));
    }

    /** A column of means or shares, weighted by a column of counts; see {@link #averaging}. */
    public InterpolatedColumn mean(RegionColumn column, RegionColumn counts) {
        return new ColumnConversion(this).mean(column, Numbers.of(counts, weights));
    }

    /**
     * A ratio of two counts: both are summed, then divided. Without value where the denominator is zero.
     *
     * @param title of the result, whose unit is that of neither
     * @param per for example 100 for percent, 1 for persons per dwelling
     */
    public InterpolatedColumn ratio(
            String title, String unit, RegionColumn numerator, RegionColumn denominator, double per) {
        return new ColumnConversion(this).ratio(title, unit, numerator, denominator, per);
    }

    AreaWeights weights() {
        return weights;
    }

    Apportionment apportionment() {
        return apportionment;
    }

    Map<String, String> averages() {
        return averages;
    }

    InterpolationReport report() {
        return new InterpolationReport(weights, apportionment);
    }
}
