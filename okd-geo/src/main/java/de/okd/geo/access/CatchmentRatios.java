package de.okd.geo.access;

import com.google.common.primitives.ImmutableIntArray;
import de.okd.core.dataset.ObservationStatus;
import java.util.Arrays;

/** The first step of floating catchments: how many people share each facility. */
final class CatchmentRatios {
    private final TravelCosts costs;
    private final Decay decay;
    private final double[] people;
    private final ObservationStatus[] statuses;

    CatchmentRatios(PlacedPopulation population, TravelCosts costs, Decay decay) {
        this.costs = costs;
        this.decay = decay;
        this.people = new double[costs.facilities()];
        this.statuses = new ObservationStatus[costs.facilities()];
        Arrays.fill(statuses, ObservationStatus.NORMAL);
        for (int place = 0; place < population.size(); place++) {
            add(population.people(place), population.status(place), place);
        }
    }

    private void add(double inhabitants, ObservationStatus status, int place) {
        costs.forEachFrom(place, (facility, cost) -> {
            double weight = decay.weight(cost);
            if (weight > 0) {
                people[facility] += status.hasValue() ? weight * inhabitants : 0;
                statuses[facility] =
                        statuses[facility].combinedWith(status.hasValue() ? status : ObservationStatus.INCOMPLETE);
            }
        });
    }

    /** What one person at a place gets of the supply of all facilities. */
    double offered(int place, double[] supply) {
        double[] sum = {0};
        costs.forEachFrom(place, (facility, cost) -> {
            if (people[facility] > 0) {
                sum[0] += decay.weight(cost) * supply[facility] / people[facility];
            }
        });
        return sum[0];
    }

    /** The worst status among the facilities within reach. */
    ObservationStatus status(int place) {
        ObservationStatus[] worst = {ObservationStatus.NORMAL};
        costs.forEachFrom(place, (facility, cost) -> {
            if (decay.weight(cost) > 0) {
                worst[0] = worst[0].combinedWith(statuses[facility]);
            }
        });
        return worst[0];
    }

    /** Facilities nobody is known to live around. */
    ImmutableIntArray withoutPeople() {
        ImmutableIntArray.Builder idle = ImmutableIntArray.builder();
        for (int facility = 0; facility < people.length; facility++) {
            if (people[facility] == 0) {
                idle.add(facility);
            }
        }
        return idle.build();
    }
}
