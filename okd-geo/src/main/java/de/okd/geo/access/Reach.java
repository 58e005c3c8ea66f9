package de.okd.geo.access;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.table.RegionColumn;
import de.okd.geo.point.GroundDistance;
import de.okd.geo.point.PointGrid;
import de.okd.geo.point.Points;
import java.util.Arrays;

/**
 * How far people are from the facility that is easiest for them to get to.
 *
 * <p>Immutable. Figures for regions are weighted with the people who live at the places; people whose number is secret or
 * whose place is unknown make them incomplete.
 */
public final class Reach {
    private static final int NOWHERE = -1;

    private final PlacedPopulation population;
    private final String unit;
    private final int[] facilities;
    private final double[] costs;

    private Reach(PlacedPopulation population, String unit) {
        this.population = population;
        this.unit = unit;
        this.facilities = new int[population.size()];
        this.costs = new double[population.size()];
        Arrays.fill(facilities, NOWHERE);
        Arrays.fill(costs, Double.NaN);
    }

    /** By the nearest facility in a straight line, in metres on the ellipsoid; of several the one with the lowest number. */
    public static Reach nearest(PlacedPopulation population, Points facilities) {
        Reach reach = new Reach(population, "m");
        PointGrid grid = PointGrid.of(facilities);
        Points places = population.places();
        for (int place = 0; place < places.size(); place++) {
            int facility = grid.nearest(places.x(place), places.y(place));
            if (facility != NOWHERE) {
                reach.facilities[place] = facility;
                reach.costs[place] = GroundDistance.metres(
                        places.x(place), places.y(place), facilities.x(facility), facilities.y(facility));
            }
        }
        return reach;
    }

    /**
     * By the facility of least cost; of several the one with the lowest number.
     *
     * @throws IllegalArgumentException if the costs are not from the places of the population
     */
    public static Reach easiest(PlacedPopulation population, TravelCosts costs) {
        FloatingCatchments.requireSamePlaces(population, costs);
        Reach reach = new Reach(population, costs.unit());
        for (int i = 0; i < population.size(); i++) {
            int place = i;
            costs.forEachFrom(place, (facility, cost) -> reach.offer(place, facility, cost));
        }
        return reach;
    }

    private void offer(int place, int facility, double cost) {
        if (!(costs[place] <= cost)) {
            costs[place] = cost;
            facilities[place] = facility;
        }
    }

    /** The facility's number, or -1 if none is within reach of the place. */
    public int facility(int place) {
        return facilities[place];
    }

    /** What it costs to get there, {@code NaN} if no facility is within reach of the place. */
    public double cost(int place) {
        return costs[place];
    }

    /**
     * The share of the population that gets to a facility for at most {@code most}, in per cent for each region. People at
     * places from which no facility can be reached count as too far; people at unknown places are missing.
     */
    public RegionColumn shareWithin(double most) {
        RegionMeans means = new RegionMeans(population);
        for (int place = 0; place < population.size(); place++) {
            boolean isKnown = population.places().isPlaced(place);
            means.add(place, isKnown ? (costs[place] <= most ? 1 : 0) : Double.NaN, status(isKnown));
        }
        String title = "Anteil der Bevölkerung mit höchstens "
                + (most == Math.rint(most) ? Long.toString(Math.round(most)) : most) + " " + unit
                + " bis zur nächsten Einrichtung";
        return column(title, "%", means, 100);
    }

    /** The mean cost of getting to a facility for each region; people without any within reach are missing from it. */
    public RegionColumn mean() {
        RegionMeans means = new RegionMeans(population);
        for (int place = 0; place < population.size(); place++) {
            means.add(place, costs[place], status(facilities[place] != NOWHERE));
        }
        return column("Mittlerer Weg der Bevölkerung zur nächsten Einrichtung", unit, means, 1);
    }

    private static ObservationStatus status(boolean isKnown) {
        return isKnown ? ObservationStatus.NORMAL : ObservationStatus.ABSENT;
    }

    private RegionColumn column(String title, String ofUnit, RegionMeans means, double factor) {
        return new RegionColumn(title, ofUnit, population.period(), means.values(factor), population.sources());
    }
}
