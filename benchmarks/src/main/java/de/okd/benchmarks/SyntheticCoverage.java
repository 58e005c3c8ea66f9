package de.okd.benchmarks;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Boundary;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.WKBWriter;

/**
 * A country as large as Germany of crooked hexagons with fractal borders that neighbours share vertex by vertex: 192 vertices
 * each, without overlaps or gaps. The same seed makes the same country.
 */
final class SyntheticCoverage {
    /** As many as there are municipalities, about 6.4 km wide and 8 km high. */
    static final int COLUMNS = 100;

    static final int ROWS = 108;

    private static final double WEST = 280_000;
    private static final double SOUTH = 5_240_000;
    private static final double WIDTH = 640_000;
    private static final double HEIGHT = 870_000;
    private static final int HALVINGS = 5;
    private static final double ROUGHNESS = 0.1;

    private final int columns;
    private final int rows;
    private final Random random;

    private SyntheticCoverage(int columns, int rows, long seed) {
        this.columns = columns;
        this.rows = rows;
        this.random = new Random(seed);
    }

    /** 10,800 regions with 1.04 million different edges. */
    static RegionCoverage municipalities() {
        return of(COLUMNS, ROWS, 1);
    }

    static RegionCoverage of(int columns, int rows, long seed) {
        List<Boundary> boundaries = new ArrayList<>();
        for (Geometry cell : new SyntheticCoverage(columns, rows, seed).cells()) {
            String key = String.format(Locale.ROOT, "06%06d", boundaries.size());
            boundaries.add(new Boundary(new Region(RegionKey.parse(key), key), new WKBWriter().write(cell)));
        }
        Provenance provenance = new Provenance("synthetic.shp", "", "", Licence.UNKNOWN, "", null, null);
        return RegionCoverage.of(new Delivery.Boundaries("synthetic", boundaries, provenance, List.of()));
    }

    /** Points anywhere in the rectangle the country fills, east and north in turn. */
    static double[] coordinates(int count, long seed) {
        Random random = new Random(seed);
        double[] xy = new double[2 * count];
        for (int i = 0; i < count; i++) {
            xy[2 * i] = WEST + random.nextDouble() * WIDTH;
            xy[2 * i + 1] = SOUTH + random.nextDouble() * HEIGHT;
        }
        return xy;
    }

    static Points points(int count, long seed) {
        return Points.of(GermanCrs.UTM_32, coordinates(count, seed));
    }

    private List<Geometry> cells() {
        Coordinate[][] corners = corners();
        Coordinate[][][] level = new Coordinate[rows + 1][2 * columns + 1][];
        Coordinate[][][] upright = new Coordinate[rows][2 * columns + 2][];
        for (int j = 0; j <= rows; j++) {
            for (int k = 0; k <= 2 * columns; k++) {
                level[j][k] = border(corners[j][k], corners[j][k + 1]);
            }
            for (int k = j % 2; j < rows && k <= 2 * columns + 1; k += 2) {
                upright[j][k] = border(corners[j][k], corners[j + 1][k]);
            }
        }
        List<Geometry> cells = new ArrayList<>();
        for (int j = 0; j < rows; j++) {
            for (int k = j % 2; k < 2 * columns; k += 2) {
                cells.add(cell(level[j], level[j + 1], upright[j], k));
            }
        }
        return cells;
    }

    /** Zigzag lines from west to east; the cells of a row are half a cell further east than those below. */
    private Coordinate[][] corners() {
        double width = WIDTH / (columns + 0.5);
        double height = HEIGHT / (rows + 1.0 / 3);
        Coordinate[][] corners = new Coordinate[rows + 1][2 * columns + 2];
        for (int j = 0; j <= rows; j++) {
            for (int k = 0; k < corners[j].length; k++) {
                double up = (k + j) % 2 == 0 ? 1.0 / 3 : 0;
                corners[j][k] = new Coordinate(
                        WEST + (k / 2.0 + wobble(0.12)) * width, SOUTH + (j + up + wobble(0.12)) * height);
            }
        }
        return corners;
    }

    private double wobble(double width) {
        return (random.nextDouble() * 2 - 1) * width;
    }

    private Coordinate[] border(Coordinate from, Coordinate to) {
        Coordinate[] border = new Coordinate[(1 << HALVINGS) + 1];
        border[0] = from;
        border[1 << HALVINGS] = to;
        for (int step = 1 << HALVINGS; step > 1; step /= 2) {
            for (int i = 0; i + step < border.length; i += step) {
                border[i + step / 2] = displacedMiddle(border[i], border[i + step]);
            }
        }
        return border;
    }

    private Coordinate displacedMiddle(Coordinate a, Coordinate b) {
        double across = wobble(ROUGHNESS);
        return new Coordinate((a.x + b.x) / 2 - across * (b.y - a.y), (a.y + b.y) / 2 + across * (b.x - a.x));
    }

    private static Geometry cell(Coordinate[][] south, Coordinate[][] north, Coordinate[][] upright, int k) {
        CoordinateList ring = new CoordinateList();
        ring.add(south[k], false);
        ring.add(south[k + 1], false);
        ring.add(upright[k + 2], false);
        ring.add(north[k + 1], false, false);
        ring.add(north[k], false, false);
        ring.add(upright[k], false, false);
        return new GeometryFactory().createPolygon(ring.toCoordinateArray());
    }
}
