package de.okd.geo.neighbours;

import de.okd.geo.coverage.RegionPolygon;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemBoundable;
import org.locationtech.jts.index.strtree.STRtree;

/** The centroids of regions, in the map plane, and which are near each other. */
final class Centroids {
    private final List<Coordinate> places;
    private final STRtree tree = new STRtree();

    Centroids(List<RegionPolygon> polygons) {
        this.places = polygons.stream()
                .map(polygon -> polygon.geometry().getCentroid().getCoordinate())
                .toList();
        for (int i = 0; i < places.size(); i++) {
            tree.insert(new Envelope(places.get(i)), i);
        }
        tree.build();
    }

    /** The {@code k} nearest others, nearest first; at the same distance the lower index first. */
    int[] nearest(int region, int k) {
        return within(region, reach(region, k))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(other -> distance(region, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(k)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** How far away the last of the {@code k} nearest is. The search finds the region itself as well. */
    private double reach(int region, int k) {
        Object[] near = tree.nearestNeighbour(
                new Envelope(places.get(region)), region, (a, b) -> distance(number(a), number(b)), k + 1);
        return IntStream.range(0, near.length)
                .mapToDouble(i -> distance(region, (Integer) near[i]))
                .max()
                .orElse(0);
    }

    private static int number(ItemBoundable item) {
        return (Integer) item.getItem();
    }

    /** The others at most so many metres away, in no order. */
    IntStream within(int region, double metres) {
        Envelope around = new Envelope(places.get(region));
        around.expandBy(metres);
        IntStream.Builder found = IntStream.builder();
        tree.query(around, item -> accept((Integer) item, region, metres, found));
        return found.build();
    }

    private void accept(int other, int region, double metres, IntConsumer found) {
        if (other != region && distance(region, other) <= metres) {
            found.accept(other);
        }
    }

    private double distance(int a, int b) {
        return places.get(a).distance(places.get(b));
    }
}
