package de.okd.geo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.table.RegionColumn;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FloatingCatchmentsTest {

    /**
     * By hand: the first centre (20 places) is shared by 100 + 300 people, 0.05 each; the second (30) by 300 + 200, 0.06.
     * People in the middle reach both.
     */
    @Test
    void peopleBetweenTwoFacilitiesShareBoth() {
        PlacedPopulation population = new Town()
                .people(Town.WEST, 0, 100)
                .people(Town.WEST, 1000, 300)
                .people(Town.EAST, 2000, 200)
                .population();

        FloatingCatchments places = catchments(population, Decay.within(700), new double[] {20, 30}, 500, 1500);

        assertThat(places.supplyPerPerson(0)).isCloseTo(0.05, within(1e-15));
        assertThat(places.supplyPerPerson(1)).isCloseTo(0.11, within(1e-15));
        assertThat(places.supplyPerPerson(2)).isCloseTo(0.06, within(1e-15));
        assertThat(places.perPeople("Plätze", "je 100", 100).values())
                .extracting(RegionColumn.Value::value)
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
                .containsExactly(100 * (100 * 0.05 + 300 * 0.11) / 400, 6.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"within", "zones", "gaussian"})
    void supplyIsConserved(String kind) {
        long seed = 20091;
        Random random = new Random(seed);
        Town town = new Town();
        for (int i = 0; i < 400; i++) {
            town.people(i % 2 == 0 ? Town.WEST : Town.EAST, random.nextDouble(50_000), random.nextInt(500));
        }
        double[] supply = random.doubles(60, 0, 100).toArray();
        double[] roads = random.doubles(60, 0, 50_000).toArray();
        PlacedPopulation population = town.population();

        FloatingCatchments shared = catchments(population, decay(kind), supply, roads);

        double received = 0;
        for (int place = 0; place < population.size(); place++) {
            received += population.people(place) * shared.supplyPerPerson(place);
        }
        double offered = 0;
        for (int facility = 0; facility < supply.length; facility++) {
            offered += shared.facilitiesWithoutPeople().contains(facility) ? 0 : supply[facility];
        }
        assertThat(received).as("seed %d", seed).isCloseTo(offered, within(1e-9 * offered));
    }

    private static Decay decay(String kind) {
        return switch (kind) {
            case "within" -> Decay.within(900);
            case "zones" -> Decay.zones(new double[] {300, 600, 900}, new double[] {1, 0.68, 0.22});
            default -> Decay.gaussian(900);
        };
    }

    @Test
    void supplyThatReachesNobodyIsNamed() {
        PlacedPopulation population = new Town().people(Town.WEST, 0, 100).population();

        FloatingCatchments shared = catchments(population, Decay.within(700), new double[] {5, 8}, 100, 9000);

        assertThat(shared.facilitiesWithoutPeople().asList()).containsExactly(1);
        assertThat(shared.supplyPerPerson(0)).isEqualTo(0.05);
    }

    @Test
    void peopleOutOfReachHaveNothing() {
        PlacedPopulation population =
                new Town().people(Town.WEST, 0, 100).people(Town.EAST, 9000, 50).population();

        RegionColumn shared =
                catchments(population, Decay.within(700), new double[] {5}, 100).perPeople("Plätze", "je 100", 100);

        assertThat(shared.values())
                .containsExactly(
                        new RegionColumn.Value(Town.WEST, 5, ObservationStatus.NORMAL),
                        new RegionColumn.Value(Town.EAST, 0, ObservationStatus.NORMAL));
    }

    @Test
    void secretNeighboursMakeTheRatioIncomplete() {
        PlacedPopulation population = new Town()
                .people(Town.WEST, 0, 100)
                .secret(Town.EAST, 300)
                .people(Town.EAST, 9000, 50)
                .population();

        FloatingCatchments shared = catchments(population, Decay.within(700), new double[] {5}, 100);

        assertThat(shared.status(0)).isEqualTo(ObservationStatus.INCOMPLETE);
        assertThat(shared.status(2)).isEqualTo(ObservationStatus.NORMAL);
    }

    private static FloatingCatchments catchments(
            PlacedPopulation population, Decay decay, double[] supply, double... facilities) {
        TravelCosts metres = TravelCosts.distances(population.places(), Town.facilities(facilities), decay.most());
        return FloatingCatchments.of(population, supply, metres, decay);
    }
}
