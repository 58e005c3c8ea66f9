package de.okd.geo.overlay;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Patches with corners moved at random and winding borders of {@code 2^depth} edges each. */
final class WindingPatches {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private WindingPatches() {}

    /** A square with sides of so many metres, cut into {@code n × n} patches. */
    static List<Geometry> of(Random random, double side, int n, int depth, Coordinate corner) {
        double step = side / n;
        Coordinate[][] corners = new Coordinate[n + 1][n + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= n; j++) {
                corners[i][j] = new Coordinate(
                        corner.x + i * step + jitter(random, 0.2 * step),
                        corner.y + j * step + jitter(random, 0.2 * step));
            }
        }
        List<List<List<Coordinate>>> level = lines(random, corners, 1, 0, depth);
        List<List<List<Coordinate>>> upright = lines(random, corners, 0, 1, depth);
        List<Geometry> patches = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                patches.add(patch(
                        level.get(i).get(j),
                        upright.get(i + 1).get(j),
                        level.get(i).get(j + 1),
                        upright.get(i).get(j)));
            }
        }
        return patches;
    }

    private static double jitter(Random random, double most) {
        return (2 * random.nextDouble() - 1) * most;
    }

    private static List<List<List<Coordinate>>> lines(
            Random random, Coordinate[][] corners, int di, int dj, int depth) {
        List<List<List<Coordinate>>> lines = new ArrayList<>();
        for (int i = 0; i + di < corners.length; i++) {
            lines.add(new ArrayList<>());
            for (int j = 0; j + dj < corners.length; j++) {
                lines.get(i).add(line(random, corners[i][j], corners[i + di][j + dj], 0.36 / depth, depth));
            }
        }
        return lines;
    }

    private static List<Coordinate> line(Random random, Coordinate from, Coordinate to, double most, int depth) {
        if (depth == 0) {
            return List.of(from, to);
        }
        double bend = jitter(random, most);
        Coordinate middle = new Coordinate(
                (from.x + to.x) / 2 - bend * (to.y - from.y), (from.y + to.y) / 2 + bend * (to.x - from.x));
        List<Coordinate> line = new ArrayList<>(line(random, from, middle, most, depth - 1));
        line.addAll(line(random, middle, to, most, depth - 1).subList(1, (1 << (depth - 1)) + 1));
        return line;
    }

    private static Geometry patch(
            List<Coordinate> south, List<Coordinate> east, List<Coordinate> north, List<Coordinate> west) {
        List<Coordinate> ring = new ArrayList<>(south);
        ring.addAll(east.subList(1, east.size()));
        for (int i = north.size() - 2; i >= 0; i--) {
            ring.add(north.get(i));
        }
        for (int i = west.size() - 2; i >= 0; i--) {
            ring.add(west.get(i));
        }
        return FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    }
}
