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
import java.util.function.UnaryOperator;
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
public record Patchwork(List<Geometry> patches, Coordinate corner) {
    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Coordinate IN_HESSEN = new Coordinate(480_000, 5_570_000);
    private static final Coordinate AT_THE_ORIGIN = new Coordinate(0, 0);
    private static final double SIDE = 20_000;

    public Patchwork(List<Geometry> patches) {
        this(patches, IN_HESSEN);
    }

    /** A square of 20 km cut into {@code n × n} patches with winding borders of eight edges each. */
    public static Patchwork winding(long seed, int n) {
        return winding(seed, n, 3);
    }

    /** Likewise with borders of {@code 2^depth} edges each. */
    public static Patchwork winding(long seed, int n, int depth) {
        return winding(seed, n, depth, IN_HESSEN);
    }

    private static Patchwork winding(long seed, int n, int depth, Coordinate corner) {
        return new Patchwork(WindingPatches.of(new Random(seed), SIDE, n, depth, corner), corner);
    }

    /** Squares of a chessboard of {@code n × n}, with a vertex at each corner only. */
    public static Patchwork squares(int n) {
        return squares(n, IN_HESSEN);
    }

    private static Patchwork squares(int n, Coordinate corner) {
        double step = SIDE / n;
        return new Patchwork(
                IntStream.range(0, n * n)
                        .mapToObj(i -> square(Math.floorDiv(i, n), i % n, step, corner))
                        .toList(),
                corner);
    }

    /** Valid patches of any of these kinds, whole or united, with or without gaps, moved or turned. */
    public static Patchwork anyKind(long seed) {
        return anyKind(seed, IN_HESSEN);
    }

    /** Likewise with the south-western corner at the origin of coordinates, where these have more digits behind the point. */
    public static Patchwork anyKindAtTheOrigin(long seed) {
        return anyKind(seed, AT_THE_ORIGIN);
    }

    private static Patchwork anyKind(long seed, Coordinate corner) {
        Random random = new Random(seed);
        Patchwork patches = plain(random, corner);
        while (!patches.patches.stream().allMatch(Geometry::isValid)) {
            patches = plain(random, corner);
        }
        patches = random.nextBoolean() ? patches.united(random.nextLong(), 1 + random.nextInt(8)) : patches;
        patches = random.nextInt(3) == 0 ? patches.withGaps() : patches;
        patches = random.nextInt(4) == 0 ? patches.turned(random.nextInt(8) * Math.PI / 8) : patches;
        return random.nextInt(4) == 0 ? patches.shifted(random.nextInt(40) * 500 - 10_000, 500) : patches;
    }

    private static Patchwork plain(Random random, Coordinate corner) {
        int n = 1 + random.nextInt(8);
        return switch (random.nextInt(3)) {
            case 0 -> winding(random.nextLong(), n, 2, corner);
            case 1 -> triangles(random.nextLong(), n, corner);
            default -> squares(n, corner);
        };
    }

    /** Triangles with whole coordinates, each square of the chessboard cut along a diagonal chosen at random. */
    public static Patchwork triangles(long seed, int n) {
        return triangles(seed, n, IN_HESSEN);
    }

    private static Patchwork triangles(long seed, int n, Coordinate corner) {
        Random random = new Random(seed);
        return squares(n, corner)
                .with(patches ->
                        patches.flatMap(square -> halves(square.getCoordinates(), random.nextBoolean() ? 0 : 1)));
    }

    private Patchwork with(UnaryOperator<Stream<Geometry>> change) {
        return new Patchwork(change.apply(patches.stream()).toList(), corner);
    }

    private static Stream<Geometry> halves(Coordinate[] square, int first) {
        return IntStream.of(first, first + 2)
                .mapToObj(i -> FACTORY.createPolygon(
                        new Coordinate[] {square[i], square[i + 1], square[(i + 2) % 4], square[i]}));
    }

    /** A rectangle in metres from the south-western corner of all patchworks. */
    public static Geometry box(double west, double south, double east, double north) {
        return box(west, south, east, north, IN_HESSEN);
    }

    private static Geometry box(double west, double south, double east, double north, Coordinate corner) {
        return FACTORY.toGeometry(new Envelope(corner.x + west, corner.x + east, corner.y + south, corner.y + north));
    }

    private static Geometry square(int column, int row, double step, Coordinate corner) {
        return box(column * step, row * step, (column + 1) * step, (row + 1) * step, corner);
    }

    /** Patches united at random to fewer regions, of several parts and with holes. */
    public Patchwork united(long seed, int regions) {
        Random random = new Random(seed);
        List<List<Geometry>> groups = IntStream.range(0, regions)
                .<List<Geometry>>mapToObj(i -> new ArrayList<>())
                .toList();
        patches.forEach(patch -> groups.get(random.nextInt(regions)).add(patch));
        return new Patchwork(
                groups.stream()
                        .filter(group -> !group.isEmpty())
                        .map(group -> CoverageUnion.union(group.toArray(Geometry[]::new)))
                        .toList(),
                corner);
    }

    /** Without every third patch: with gaps, and islands. */
    public Patchwork withGaps() {
        return with(all ->
                IntStream.range(0, patches.size()).filter(i -> i % 3 != 0).mapToObj(patches::get));
    }

    public double area() {
        return patches.stream().mapToDouble(Geometry::getArea).sum();
    }

    public Patchwork shifted(double east, double north) {
        AffineTransformation shift = AffineTransformation.translationInstance(east, north);
        return with(all -> all.map(shift::transform));
    }

    public Patchwork turned(double radians) {
        AffineTransformation turn =
                AffineTransformation.rotationInstance(radians, corner.x + SIDE / 2, corner.y + SIDE / 2);
        return with(all -> all.map(turn::transform));
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
