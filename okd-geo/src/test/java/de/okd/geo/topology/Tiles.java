package de.okd.geo.topology;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.geo.coverage.RegionCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/** Coverages of crooked tiles, about one kilometre wide, whose neighbours share their borders vertex by vertex. */
public final class Tiles {
    private static final double SIDE = 1000;
    private static final double WEST = 480_000;
    private static final double SOUTH = 5_570_000;

    private final int columns;
    private final int rows;
    private final int edgesPerSide;
    private final Random random;
    private final Coordinate[][] corners;

    private Tiles(int columns, int rows, int edgesPerSide, long seed) {
        this.columns = columns;
        this.rows = rows;
        this.edgesPerSide = edgesPerSide;
        this.random = new Random(seed);
        this.corners = new Coordinate[columns + 1][rows + 1];
    }

    /** {@code columns * rows} valid tiles that neither overlap nor leave gaps. */
    public static RegionCoverage coverage(int columns, int rows, int edgesPerSide, long seed) {
        return coverage(new Tiles(columns, rows, edgesPerSide, seed).polygons());
    }

    /** Any polygons under the keys 06000000, 06000001 and so on. */
    public static RegionCoverage coverage(List<Geometry> polygons) {
        List<Boundary> boundaries = new ArrayList<>();
        for (Geometry polygon : polygons) {
            String key = String.format(Locale.ROOT, "06%06d", boundaries.size());
            boundaries.add(
                    new Boundary(new Region(RegionKey.parse(key), "Ort " + key), new WKBWriter().write(polygon)));
        }
        Provenance provenance = new Provenance("kacheln.shp", "", "Amt für Kacheln", Licence.UNKNOWN, "", null, null);
        return RegionCoverage.of(new Delivery.Boundaries("kacheln", boundaries, provenance, List.of()));
    }

    /** The tiles alone, row by row from the south. */
    public static List<Geometry> polygons(int columns, int rows, int edgesPerSide, long seed) {
        return new Tiles(columns, rows, edgesPerSide, seed).polygons();
    }

    private List<Geometry> polygons() {
        for (int i = 0; i <= columns; i++) {
            for (int j = 0; j <= rows; j++) {
                corners[i][j] = new Coordinate(WEST + (i + wobble(0.15)) * SIDE, SOUTH + (j + wobble(0.15)) * SIDE);
            }
        }
        Coordinate[][][] level = sides(columns, rows + 1, 1, 0);
        Coordinate[][][] upright = sides(columns + 1, rows, 0, 1);
        List<Geometry> polygons = new ArrayList<>();
        for (int j = 0; j < rows; j++) {
            for (int i = 0; i < columns; i++) {
                polygons.add(tile(level[i][j], upright[i + 1][j], level[i][j + 1], upright[i][j]));
            }
        }
        return polygons;
    }

    private Coordinate[][][] sides(int width, int height, int east, int north) {
        Coordinate[][][] sides = new Coordinate[width][height][];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < height; j++) {
                sides[i][j] = side(corners[i][j], corners[i + east][j + north]);
            }
        }
        return sides;
    }

    private Coordinate[] side(Coordinate from, Coordinate to) {
        Coordinate[] side = new Coordinate[edgesPerSide + 1];
        side[0] = from;
        side[edgesPerSide] = to;
        for (int k = 1; k < edgesPerSide; k++) {
            double share = (double) k / edgesPerSide;
            double across = wobble(0.3 / edgesPerSide);
            side[k] = new Coordinate(
                    from.x + share * (to.x - from.x) - across * (to.y - from.y),
                    from.y + share * (to.y - from.y) + across * (to.x - from.x));
        }
        return side;
    }

    private double wobble(double width) {
        return (random.nextDouble() * 2 - 1) * width;
    }

    private static Geometry tile(Coordinate[] south, Coordinate[] east, Coordinate[] north, Coordinate[] west) {
        CoordinateList ring = new CoordinateList();
        ring.add(south, false);
        ring.add(east, false);
        ring.add(north, false, false);
        ring.add(west, false, false);
        return new GeometryFactory().createPolygon(ring.toCoordinateArray());
    }
}
