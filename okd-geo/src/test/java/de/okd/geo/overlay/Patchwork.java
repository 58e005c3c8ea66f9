package de.okd.geo.overlay;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.WKBWriter;

/** Seeded coverages of irregular patches whose shared borders are equal in every bit. */
public record Patchwork(List<Geometry> patches) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final double WEST = 480_000;
    private static final double SOUTH = 5_570_000;
    private static final double SIDE = 20_000;

    /** A square of 20 km cut into {@code n × n} patches with winding borders of eight edges each. */
    public static Patchwork winding(long seed, int n) {
        return winding(seed, n, 3);
    }

    /** Likewise with borders of {@code 2^depth} edges each. */
    public static Patchwork winding(long seed, int n, int depth) {
        Random random = new Random(seed);
        double step = SIDE / n;
        Coordinate[][] corners = new Coordinate[n + 1][n + 1];
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= n; j++) {
                corners[i][j] = new Coordinate(
                        WEST + i * step + jitter(random, 0.2 * step), SOUTH + j * step + jitter(random, 0.2 * step));
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
        return new Patchwork(patches);
    }

    /** Squares of a chessboard of {@code n × n}, with a vertex at each corner only. */
    public static Patchwork squares(int n) {
        double step = SIDE / n;
        return new Patchwork(IntStream.range(0, n * n)
                .mapToObj(i -> square(Math.floorDiv(i, n), i % n, step))
                .toList());
    }

    /** Valid patches of any of these kinds, whole or united, with or without gaps, moved or turned. */
    public static Patchwork anyKind(long seed) {
        Random random = new Random(seed);
        Patchwork patches = plain(random);
        while (!patches.patches.stream().allMatch(Geometry::isValid)) {
            patches = plain(random);
        }
        patches = random.nextBoolean() ? patches.united(random.nextLong(), 1 + random.nextInt(8)) : patches;
        patches = random.nextInt(3) == 0 ? patches.withGaps() : patches;
        patches = random.nextInt(4) == 0 ? patches.turned(random.nextInt(8) * Math.PI / 8) : patches;
        return random.nextInt(4) == 0 ? patches.shifted(random.nextInt(40) * 500 - 10_000, 500) : patches;
    }

    private static Patchwork plain(Random random) {
        int n = 1 + random.nextInt(8);
        return switch (random.nextInt(3)) {
            case 0 -> winding(random.nextLong(), n, 2);
            case 1 -> triangles(random.nextLong(), n);
            default -> squares(n);
        };
    }

    /** Triangles with whole coordinates, each square of the chessboard cut along a diagonal chosen at random. */
    public static Patchwork triangles(long seed, int n) {
        Random random = new Random(seed);
        return new Patchwork(squares(n).patches.stream()
                .flatMap(square -> halves(square.getCoordinates(), random.nextBoolean() ? 0 : 1))
                .toList());
    }

    private static Stream<Geometry> halves(Coordinate[] square, int first) {
        return IntStream.of(first, first + 2)
                .mapToObj(i -> FACTORY.createPolygon(
                        new Coordinate[] {square[i], square[i + 1], square[(i + 2) % 4], square[i]}));
    }

    /** A rectangle in metres from the south-western corner of all patchworks. */
    public static Geometry box(double west, double south, double east, double north) {
        return FACTORY.toGeometry(new Envelope(WEST + west, WEST + east, SOUTH + south, SOUTH + north));
    }

    private static Geometry square(int column, int row, double step) {
        return box(column * step, row * step, (column + 1) * step, (row + 1) * step);
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

    /** Patches united at random to fewer regions, of several parts and with holes. */
    public Patchwork united(long seed, int regions) {
        Random random = new Random(seed);
        List<List<Geometry>> groups = IntStream.range(0, regions)
                .<List<Geometry>>mapToObj(i -> new ArrayList<>())
                .toList();
        patches.forEach(patch -> groups.get(random.nextInt(regions)).add(patch));
        return new Patchwork(groups.stream()
                .filter(group -> !group.isEmpty())
                .map(group -> CoverageUnion.union(group.toArray(Geometry[]::new)))
                .toList());
    }

    /** Without every third patch: with gaps, and islands. */
    public Patchwork withGaps() {
        return new Patchwork(IntStream.range(0, patches.size())
                .filter(i -> i % 3 != 0)
                .mapToObj(patches::get)
                .toList());
    }

    public double area() {
        return patches.stream().mapToDouble(Geometry::getArea).sum();
    }

    public Patchwork shifted(double east, double north) {
        AffineTransformation shift = AffineTransformation.translationInstance(east, north);
        return new Patchwork(patches.stream().map(shift::transform).toList());
    }

    public Patchwork turned(double radians) {
        AffineTransformation turn = AffineTransformation.rotationInstance(radians, WEST + SIDE / 2, SOUTH + SIDE / 2);
        return new Patchwork(patches.stream().map(turn::transform).toList());
    }

    /** With the keys {@code 06001000}, {@code 06001001} and so on, in the order of the patches. */
    public RegionCoverage coverage() {
        WKBWriter writer = new WKBWriter();
        List<Boundary> boundaries = IntStream.range(0, patches.size())
                .mapToObj(i -> new Boundary(new Region(key(i), "Ort " + i), writer.write(patches.get(i))))
                .toList();
        Provenance provenance = new Provenance("patches.shp", "", "Amt für Flicken", Licence.UNKNOWN, "", null, null);
        return RegionCoverage.of(new Delivery.Boundaries("patches", boundaries, provenance, List.of()));
    }

    public static RegionKey key(int patch) {
        return RegionKey.parse(String.format(Locale.ROOT, "06%03d%03d", 1 + patch / 1000, patch % 1000));
    }
}
