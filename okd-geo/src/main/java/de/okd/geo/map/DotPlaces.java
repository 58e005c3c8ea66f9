package de.okd.geo.map;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Location;

/**
 * Places for dots inside a polygon, by chance, but where there is room not on each other: of several places that chance
 * offers, the one farthest from the dots before (Mitchell's best candidate). {@link Random} is the one generator whose numbers
 * are specified for every Java.
 */
final class DotPlaces {
    private static final int CANDIDATES = 6;
    private static final int MOST_TRIES = 10_000;

    /** An odd number near 2^64 divided by the golden ratio, which keeps the seeds of similar keys apart. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long seed;
    private final double diameter;

    DotPlaces(long seed, double diameter) {
        this.seed = seed;
        this.diameter = diameter;
    }

    /** Time: dots squared in the worst case, but a dot that has room looks no further. */
    void fill(MappedRegion region, int count, ImmutableDoubleArray.Builder places) {
        long own = seed ^ (region.region().key().value().hashCode() * SPREAD);
        Random random = new Random(own);
        PointOnGeometryLocator locator = new IndexedPointInAreaLocator(region.geometry());
        Envelope box = region.geometry().getEnvelopeInternal();
        List<Coordinate> dots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            dots.add(best(random, box, locator, dots, region));
        }
        dots.forEach(dot -> places.add(dot.x).add(dot.y));
    }

    private Coordinate best(
            Random random, Envelope box, PointOnGeometryLocator locator, List<Coordinate> dots, MappedRegion region) {
        Coordinate best = inside(random, box, locator, region);
        double room = room(best, dots);
        for (int i = 1; i < CANDIDATES && room < diameter; i++) {
            Coordinate next = inside(random, box, locator, region);
            double nextRoom = room(next, dots);
            if (nextRoom > room) {
                best = next;
                room = nextRoom;
            }
        }
        return best;
    }

    private static double room(Coordinate place, List<Coordinate> dots) {
        double least = Double.POSITIVE_INFINITY;
        for (Coordinate dot : dots) {
            least = Math.min(least, place.distance(dot));
        }
        return least;
    }

    /** A polygon much thinner than its box, which chance misses, has its dots at one point inside. */
    private static Coordinate inside(Random random, Envelope box, PointOnGeometryLocator locator, MappedRegion region) {
        for (int i = 0; i < MOST_TRIES; i++) {
            Coordinate place = new Coordinate(
                    box.getMinX() + random.nextDouble() * box.getWidth(),
                    box.getMinY() + random.nextDouble() * box.getHeight());
            if (locator.locate(place) == Location.INTERIOR) {
                return place;
            }
        }
        return region.geometry().getInteriorPoint().getCoordinate();
    }
}
