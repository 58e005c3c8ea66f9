package de.okd.geo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.table.RegionColumn;
import org.junit.jupiter.api.Test;

class ReachTest {
    private final Town town = new Town().people(Town.WEST, 0, 300).people(Town.WEST, 2000, 100);

    @Test
    void theShareWithinReachIsThatOfPeopleNotOfPlaces() {
        RegionColumn share =
                Reach.nearest(town.population(), Town.facilities(-500)).shareWithin(1000);

        assertThat(share.values()).containsExactly(value(75, ObservationStatus.NORMAL));
        assertThat(share.title()).isEqualTo("Anteil der Bevölkerung mit höchstens 1000 m bis zur nächsten Einrichtung");
    }

    @Test
    void theMeanWayIsWeightedWithPeopleAndMeasuredOnTheGround() {
        RegionColumn mean =
                Reach.nearest(town.population(), Town.facilities(-500)).mean();

        double map = (300 * 500 + 100 * 2500) / 400.0;
        assertThat(mean.values().get(0).value()).isCloseTo(map / 0.9996, within(1e-3));
    }

    @Test
    void secretPeopleMakeTheShareIncomplete() {
        PlacedPopulation population = town.secret(Town.WEST, 100).population();

        RegionColumn share = Reach.nearest(population, Town.facilities(-500)).shareWithin(1000);

        assertThat(share.values()).containsExactly(value(75, ObservationStatus.INCOMPLETE));
    }

    @Test
    void peopleAtAnUnknownPlaceMakeTheShareIncomplete() {
        PlacedPopulation population = town.people(Town.WEST, Double.NaN, 50).population();

        RegionColumn share = Reach.nearest(population, Town.facilities(-500)).shareWithin(1000);

        assertThat(share.values()).containsExactly(value(75, ObservationStatus.INCOMPLETE));
    }

    @Test
    void aRegionWhereNobodyLivesHasNoShare() {
        PlacedPopulation population = new Town().people(Town.WEST, 0, 0).population();

        RegionColumn share = Reach.nearest(population, Town.facilities(0)).shareWithin(1000);

        assertThat(share.values()).containsExactly(value(Double.NaN, ObservationStatus.UNDEFINED));
    }

    @Test
    void withoutFacilitiesNobodyIsWithinReach() {
        RegionColumn share = Reach.nearest(town.population(), Town.facilities()).shareWithin(1000);

        assertThat(share.values()).containsExactly(value(0, ObservationStatus.NORMAL));
    }

    @Test
    void ofFacilitiesAtTheSameCostTheFirstCounts() {
        Reach reach = Reach.nearest(town.population(), Town.facilities(500, -500, -500));

        assertThat(reach.facility(0)).isZero();
    }

    @Test
    void theEasiestFacilityMayBeTheFartherOne() {
        TravelCosts minutes = TravelMatrix.of(town.population(), 2)
                .way("p0", "f0", 12.0)
                .way("p0", "f1", 7.0)
                .way("p1", "f0", 3.0)
                .costs();

        Reach reach = Reach.easiest(town.population(), minutes);

        assertThat(reach.facility(0)).isEqualTo(1);
        assertThat(reach.cost(0)).isEqualTo(7);
        assertThat(reach.shareWithin(5).values()).containsExactly(value(25, ObservationStatus.NORMAL));
    }

    private static RegionColumn.Value value(double value, ObservationStatus status) {
        return new RegionColumn.Value(Town.WEST, value, status);
    }
}
