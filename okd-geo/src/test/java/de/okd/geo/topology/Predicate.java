package de.okd.geo.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/** The slow and certain way: JTS's {@link Geometry#covers} of every polygon near the point. */
public final class Predicate {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private final List<? extends Geometry> polygons;
    private final STRtree envelopes = new STRtree();

    public Predicate(List<? extends Geometry> polygons) {
        this.polygons = polygons;
        for (int i = 0; i < polygons.size(); i++) {
            envelopes.insert(polygons.get(i).getEnvelopeInternal(), i);
        }
    }

    /** The lowest index of a polygon that covers the point, or -1. */
    public int find(Coordinate at) {
        Point point = FACTORY.createPoint(at);
        int[] lowest = {Integer.MAX_VALUE};
        envelopes.query(new Envelope(at), item -> {
            int polygon = (Integer) item;
            if (polygon < lowest[0] && polygons.get(polygon).covers(point)) {
                lowest[0] = polygon;
            }
        });
        return lowest[0] == Integer.MAX_VALUE ? -1 : lowest[0];
    }

    /** Compares every point. */
    static void assertSame(List<? extends Geometry> polygons, List<Coordinate> points) {
        PolygonFinder finder = PolygonFinder.of(polygons);
        Predicate predicate = new Predicate(polygons);
        for (Coordinate point : points) {
            int expected = predicate.find(point);
            if (finder.find(point.x, point.y) != expected) {
                assertThat(finder.find(point.x, point.y))
                        .as("polygon at " + point)
                        .isEqualTo(expected);
            }
        }
    }
}
