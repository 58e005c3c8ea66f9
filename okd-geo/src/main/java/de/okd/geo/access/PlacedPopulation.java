package de.okd.geo.access;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.GridCell;
import de.okd.core.region.Region;
import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.join.PointJoin;
import de.okd.geo.join.PointMatch;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.List;

/**
 * How many people live at which place: inhabitants of grid cells at the cells' centres, children at the centres of their
 * blocks.
 *
 * <p>The n-th value belongs to the n-th place; its region is the one the place is counted for, usually a municipality, so
 * several values share a region. A value that is secret or missing makes every figure it should be part of incomplete.
 *
 * @param places where the people live
 * @param values how many they are, and for which region they count
 * @param period the people were counted at, as text
 * @param sources of places and values
 */
public record PlacedPopulation(
        Points places, List<RegionColumn.Value> values, String period, List<Provenance> sources) {

    /**
     * @throws IllegalArgumentException if there are not as many values as places, or people are negative or infinitely many
     */
    public PlacedPopulation {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
        if (values.size() != places.size()) {
            throw new IllegalArgumentException(
                    "Every place has a value: got " + places.size() + " places and " + values.size() + " values");
        }
        values.forEach(PlacedPopulation::check);
    }

    /**
     * The inhabitants of census grid cells at the cells' centres, each cell counted for the region its centre lies in. Cells
     * outside of all regions are left out.
     *
     * @param cells one value for each cell
     * @param regions usually the municipalities of a district
     * @throws de.okd.core.error.OkdException {@code INVALID_REGION_KEY} if a value is of no grid cell
     */
    public static PlacedPopulation inCells(RegionColumn cells, RegionCoverage regions) {
        List<GridCell> squares = cells.values().stream()
                .map(value -> GridCell.parse(value.region().key().value()))
                .toList();
        PointMatch match = PointJoin.of(regions).match(Points.centresOf(squares));
        List<GridCell> inside = new ArrayList<>();
        List<RegionColumn.Value> values = new ArrayList<>();
        for (int i = 0; i < squares.size(); i++) {
            RegionColumn.Value people = cells.values().get(i);
            GridCell square = squares.get(i);
            match.find(i).ifPresent(region -> {
                inside.add(square);
                values.add(new RegionColumn.Value(region, people.value(), people.status()));
            });
        }
        List<Provenance> sources = new ArrayList<>(cells.sources());
        sources.add(regions.provenance());
        return new PlacedPopulation(Points.centresOf(inside), values, cells.period(), sources);
    }

    private static void check(RegionColumn.Value value) {
        if (value.status().hasValue() && !(value.value() >= 0 && Double.isFinite(value.value()))) {
            throw new IllegalArgumentException(
                    "At a place in " + value.region() + " live " + value.value() + " people; expected zero or more");
        }
    }

    public int size() {
        return values.size();
    }

    /** {@code NaN} where the number is secret or missing. */
    public double people(int place) {
        return values.get(place).status().hasValue() ? values.get(place).value() : Double.NaN;
    }

    public ObservationStatus status(int place) {
        return values.get(place).status();
    }

    public Region region(int place) {
        return values.get(place).region();
    }
}
