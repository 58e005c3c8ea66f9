package de.okd.geo.access;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.List;

/** People along a road that runs east from 500 km, the central meridian, at 5,600 km north. */
final class Town {
    static final Region WEST = new Region(RegionKey.parse("06432001"), "Weststadt");
    static final Region EAST = new Region(RegionKey.parse("06432002"), "Oststadt");

    private final List<Double> xy = new ArrayList<>();
    private final List<RegionColumn.Value> values = new ArrayList<>();

    Town people(Region region, double metresEast, double people) {
        return place(region, metresEast, people, ObservationStatus.NORMAL);
    }

    Town secret(Region region, double metresEast) {
        return place(region, metresEast, Double.NaN, ObservationStatus.SECRET);
    }

    Town place(Region region, double metresEast, double people, ObservationStatus status) {
        xy.add(500_000 + metresEast);
        xy.add(5_600_000.0);
        values.add(new RegionColumn.Value(region, people, status));
        return this;
    }

    PlacedPopulation population() {
        double[] coordinates = xy.stream().mapToDouble(Double::doubleValue).toArray();
        return new PlacedPopulation(Points.of(GermanCrs.UTM_32, coordinates), values, "2011", List.of());
    }

    static Points facilities(double... metresEast) {
        double[] coordinates = new double[2 * metresEast.length];
        for (int i = 0; i < metresEast.length; i++) {
            coordinates[2 * i] = 500_000 + metresEast[i];
            coordinates[2 * i + 1] = 5_600_000;
        }
        return Points.of(GermanCrs.UTM_32, coordinates);
    }
}
