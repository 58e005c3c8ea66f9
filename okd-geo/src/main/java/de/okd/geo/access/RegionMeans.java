package de.okd.geo.access;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StatusOfSum;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Means of a figure per region, weighted with the people at each place: two sums, divided last. */
final class RegionMeans {
    private final PlacedPopulation population;
    private final SortedMap<RegionKey, Sums> sums = new TreeMap<>();

    RegionMeans(PlacedPopulation population) {
        this.population = population;
    }

    /**
     * Counts a place in.
     *
     * @param figure of the place; {@code NaN} exactly where the status has no value
     * @param status of the figure, apart from that of the number of people
     */
    void add(int place, double figure, ObservationStatus status) {
        Region region = population.region(place);
        sums.computeIfAbsent(region.key(), key -> new Sums(region))
                .add(population.people(place), population.status(place), figure, status);
    }

    /** One value per region, by key; {@code UNDEFINED} where nobody lives. */
    List<RegionColumn.Value> values(double factor) {
        List<RegionColumn.Value> values = new ArrayList<>();
        sums.values().forEach(sum -> values.add(sum.value(factor)));
        return values;
    }

    private static final class Sums {
        private final Region region;
        private double figures;
        private double people;
        private StatusOfSum status = StatusOfSum.EMPTY;

        private Sums(Region region) {
            this.region = region;
        }

        private void add(
                double inhabitants, ObservationStatus ofInhabitants, double figure, ObservationStatus ofFigure) {
            if (ofInhabitants.hasValue() && inhabitants == 0) {
                return;
            }
            status = status.add(ofInhabitants.combinedWith(ofFigure));
            if (ofInhabitants.hasValue() && ofFigure.hasValue()) {
                figures += inhabitants * figure;
                people += inhabitants;
            }
        }

        private RegionColumn.Value value(double factor) {
            if (status.values() == 0 && status.secret() + status.missing() == 0) {
                return new RegionColumn.Value(region, Double.NaN, ObservationStatus.UNDEFINED);
            }
            double mean = status.status().hasValue() ? factor * figures / people : Double.NaN;
            return new RegionColumn.Value(region, mean, status.status());
        }
    }
}
