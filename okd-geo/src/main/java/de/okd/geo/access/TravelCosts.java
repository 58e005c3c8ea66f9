package de.okd.geo.access;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.table.Column;
import de.okd.core.table.Table;
import de.okd.geo.point.GroundDistance;
import de.okd.geo.point.PointGrid;
import de.okd.geo.point.Points;
import java.util.List;

/**
 * What it costs to get from each place to each facility within reach, in metres, minutes or any other unit: distances in a
 * straight line, or what a router computed.
 *
 * <p>Immutable. Only pairs within reach are kept, in ascending order of places, then facilities; memory is 12 bytes a pair.
 */
public final class TravelCosts {
    /** The scale of UTM zone 32 stays below this within 1,000 km of its central meridian. */
    private static final double LARGEST_SCALE = 1.013;

    private final String unit;
    private final int facilities;
    private final int[] starts;
    private final int[] targets;
    private final double[] costs;

    TravelCosts(String unit, int facilities, int[] starts, int[] targets, double[] costs) {
        this.unit = unit;
        this.facilities = facilities;
        this.starts = starts;
        this.targets = targets;
        this.costs = costs;
    }

    /**
     * Distances on the ellipsoid in a straight line. People walk about 1.3 times as far on streets.
     *
     * @param mostMetres pairs farther apart are left out; as are places and facilities without coordinates
     */
    public static TravelCosts distances(Points places, Points facilities, double mostMetres) {
        PointGrid grid = PointGrid.of(facilities);
        TravelCostsBuilder pairs = new TravelCostsBuilder("m", places.size(), facilities.size());
        for (int i = 0; i < places.size(); i++) {
            int place = i;
            if (places.isPlaced(place)) {
                grid.within(places.x(place), places.y(place), mostMetres * LARGEST_SCALE, facility -> {
                    double metres = metres(places, place, facilities, facility);
                    if (metres <= mostMetres) {
                        pairs.add(place, facility, metres);
                    }
                });
            }
        }
        return pairs.build();
    }

    private static double metres(Points places, int place, Points facilities, int facility) {
        return GroundDistance.metres(places.x(place), places.y(place), facilities.x(facility), facilities.y(facility));
    }

    /**
     * A travel-time matrix as routers write it, one row a pair: loaded from CSV or Parquet and asked for with
     * {@code okd.sql} or {@code okd.query}. A pair without a row or without a cost is out of reach; of several rows for a
     * pair the least cost counts.
     *
     * @param unit of the costs, for example {@code min}
     * @param from the name of the column that names the place
     * @param to the name of the column that names the facility
     * @param cost the name of the column of costs
     * @param places the names of the places, in their order
     * @param facilities the names of the facilities, in their order
     * @throws OkdException {@code UNKNOWN_NAME} if the table lacks a column, {@code INVALID_DATA} if a row names a place or
     *     facility that is not listed or its cost is negative or no number
     */
    public static TravelCosts of(
            Table matrix,
            String unit,
            String from,
            String to,
            String cost,
            List<String> places,
            List<String> facilities) {
        Names origins = new Names("place", places);
        Names targets = new Names("facility", facilities);
        TravelCostsBuilder pairs = new TravelCostsBuilder(unit, places.size(), facilities.size());
        Column costs = matrix.column(cost);
        for (int row = 0; row < matrix.rows(); row++) {
            int place = origins.number(matrix.column(from), row);
            int facility = targets.number(matrix.column(to), row);
            Object cell = costs.cell(row);
            if (cell != null) {
                pairs.add(place, facility, cost(cell, row));
            }
        }
        return pairs.build();
    }

    private static double cost(Object cell, int row) {
        if (cell instanceof Number number && number.doubleValue() >= 0) {
            return number.doubleValue();
        }
        throw new OkdException(
                ErrorCode.INVALID_DATA,
                "Row " + (row + 1) + " of the travel matrix has the cost \"" + cell
                        + "\", expected a number of zero or more. Leave the cost empty where there is no way.");
    }

    /** For example {@code m} or {@code min}. */
    public String unit() {
        return unit;
    }

    public int places() {
        return starts.length - 1;
    }

    public int facilities() {
        return facilities;
    }

    /** How many pairs are within reach. */
    public int pairs() {
        return targets.length;
    }

    /** Hands on every facility within reach of a place, in ascending order. */
    void forEachFrom(int place, Way way) {
        for (int i = starts[place]; i < starts[place + 1]; i++) {
            way.to(targets[i], costs[i]);
        }
    }

    /** Receives facilities and what it costs to get there. */
    @FunctionalInterface
    interface Way {
        void to(int facility, double cost);
    }
}
