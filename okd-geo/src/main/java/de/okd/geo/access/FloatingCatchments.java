package de.okd.geo.access;

import com.google.common.primitives.ImmutableIntArray;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.table.RegionColumn;

/**
 * Supply per person by floating catchments (2SFCA, and E2SFCA with a {@link Decay}): places at a day-care centre are shared
 * out among all children within its reach, and a child has what all centres within its reach offer.
 *
 * <p>First each facility's supply is divided by the people around it, weighted with the decay; then each place adds up these
 * ratios, weighted likewise. Supply is conserved: the sum over places of people times {@link #supplyPerPerson} is the sum of
 * the supply of all facilities that anybody can reach. Two passes over the pairs within reach.
 *
 * <p>A place with a secret or unknown number of people makes the ratios of all facilities around it {@code INCOMPLETE}, too
 * high rather than too low, and with them those of the places around these.
 *
 * @see Decay
 */
public final class FloatingCatchments {
    private final PlacedPopulation population;
    private final double[] perPerson;
    private final ObservationStatus[] statuses;
    private final ImmutableIntArray facilitiesWithoutPeople;

    private FloatingCatchments(
            PlacedPopulation population, double[] perPerson, ObservationStatus[] statuses, ImmutableIntArray idle) {
        this.population = population;
        this.perPerson = perPerson;
        this.statuses = statuses;
        this.facilitiesWithoutPeople = idle;
    }

    /**
     * @param supply of each facility: places, doctors, hours; zero or more
     * @throws IllegalArgumentException if the costs are of other places or facilities, or a supply is negative or no number
     */
    public static FloatingCatchments of(PlacedPopulation population, double[] supply, TravelCosts costs, Decay decay) {
        requireSamePlaces(population, costs);
        requireSupply(supply, costs);
        CatchmentRatios ratios = new CatchmentRatios(population, costs, decay);
        double[] perPerson = new double[population.size()];
        ObservationStatus[] statuses = new ObservationStatus[population.size()];
        for (int place = 0; place < perPerson.length; place++) {
            perPerson[place] = ratios.offered(place, supply);
            statuses[place] = ratios.status(place);
        }
        return new FloatingCatchments(population, perPerson, statuses, ratios.withoutPeople());
    }

    static void requireSamePlaces(PlacedPopulation population, TravelCosts costs) {
        if (costs.places() != population.size()) {
            throw new IllegalArgumentException(
                    "The costs are from " + costs.places() + " places, the people live at " + population.size());
        }
    }

    private static void requireSupply(double[] supply, TravelCosts costs) {
        if (supply.length != costs.facilities()) {
            throw new IllegalArgumentException(
                    "The costs are to " + costs.facilities() + " facilities, but " + supply.length + " have a supply");
        }
        for (double offered : supply) {
            if (!(offered >= 0 && Double.isFinite(offered))) {
                throw new IllegalArgumentException("A facility's supply is zero or more, not " + offered);
            }
        }
    }

    /** What is offered to each person at a place; zero if nothing is within reach. */
    public double supplyPerPerson(int place) {
        return perPerson[place];
    }

    /** {@code INCOMPLETE} if the number of people is unknown somewhere in a catchment the place shares. */
    public ObservationStatus status(int place) {
        return statuses[place];
    }

    /** The numbers of facilities within reach of which nobody is known to live: their supply reaches no one. */
    public ImmutableIntArray facilitiesWithoutPeople() {
        return facilitiesWithoutPeople;
    }

    /**
     * The mean over the people of each region.
     *
     * @param title of the figure
     * @param per how many people the supply is stated for, for example 100
     */
    public RegionColumn perPeople(String title, String unit, int per) {
        RegionMeans means = new RegionMeans(population);
        for (int place = 0; place < perPerson.length; place++) {
            boolean isKnown = population.places().isPlaced(place);
            means.add(
                    place,
                    isKnown ? perPerson[place] : Double.NaN,
                    isKnown ? statuses[place] : ObservationStatus.ABSENT);
        }
        return new RegionColumn(title, unit, population.period(), means.values(per), population.sources());
    }
}
