package de.okd.geo.access;

import de.okd.core.table.Column;
import de.okd.core.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The table a router would deliver, for places p0, p1 and so on and facilities f0, f1 and so on. */
final class TravelMatrix {
    private final List<String> from = new ArrayList<>();
    private final List<String> to = new ArrayList<>();
    private final List<Double> minutes = new ArrayList<>();
    private final List<String> places;
    private final List<String> facilities;

    private TravelMatrix(int places, int facilities) {
        this.places = names("p", places);
        this.facilities = names("f", facilities);
    }

    static TravelMatrix of(PlacedPopulation population, int facilities) {
        return new TravelMatrix(population.size(), facilities);
    }

    private static List<String> names(String prefix, int count) {
        return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
    }

    TravelMatrix way(String place, String facility, @Nullable Double cost) {
        from.add(place);
        to.add(facility);
        minutes.add(cost == null ? Double.NaN : cost);
        return this;
    }

    TravelCosts costs() {
        Table table = new Table(List.of(
                new Column.Text("origin", new ArrayList<>(from)),
                new Column.Text("destination", new ArrayList<>(to)),
                new Column.Numbers("travel_time", minutes)));
        return TravelCosts.of(table, "min", "origin", "destination", "travel_time", places, facilities);
    }
}
