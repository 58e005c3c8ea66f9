package de.okd.geo.interpolate;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.table.RegionColumn;
import java.util.ArrayList;
import java.util.List;

/** Totals distributed over numbered places. Immutable. */
public final class Distributed {
    private final RegionColumn totals;
    private final Numbers numbers;
    private final List<Finding> findings;

    Distributed(RegionColumn totals, Numbers numbers, List<Finding> findings) {
        this.totals = totals;
        this.numbers = numbers;
        this.findings = List.copyOf(findings);
    }

    /** How many places there are. */
    public int size() {
        return numbers.size();
    }

    /** What a place got, {@code NaN} if its status has no value. */
    public double value(int place) {
        return numbers.value(place);
    }

    public ObservationStatus status(int place) {
        return numbers.status(place);
    }

    /**
     * The numbers as a column, to be drawn or summed over other regions.
     *
     * @param places by number, as in {@link de.okd.geo.overlay.AreaWeights#from()}
     */
    public RegionColumn column(List<Region> places) {
        if (places.size() != size()) {
            throw new IllegalArgumentException("There are " + size() + " places, not " + places.size());
        }
        List<RegionColumn.Value> values = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            values.add(new RegionColumn.Value(places.get(i), value(i), status(i)));
        }
        return new RegionColumn(totals.title(), totals.unit(), totals.period(), values, totals.sources());
    }

    /** Places whose weight is unknown, and totals that could not be distributed. */
    public List<Finding> findings() {
        return findings;
    }
}
