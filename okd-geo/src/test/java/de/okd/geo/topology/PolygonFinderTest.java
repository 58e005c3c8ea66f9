package de.okd.geo.topology;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class PolygonFinderTest {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    @Test
    void randomPointsAreFoundAsByThePredicate() {
        List<Geometry> tiles = Tiles.polygons(40, 30, 8, 3);

        assertThat(PolygonFinder.of(tiles).grid().doubtful().stream()).isEmpty();
        Predicate.assertSame(tiles, randomPoints(tiles, many(), 4));
    }

    @Test
    void randomPointsOfGermanyAreFoundAsByThePredicate() {
        List<Geometry> germany = RegionCoverage.of(Vg5000.read("GEM")).polygons().stream()
                .map(RegionPolygon::geometry)
                .toList();

        Predicate.assertSame(germany, randomPoints(germany, many() / 4, 5));
        Predicate.assertSame(germany, vertices(germany));
    }

    @Test
    void verticesBelongToTheLowestOfTheirPolygons() {
        List<Geometry> tiles = Tiles.polygons(12, 9, 8, 6);

        Predicate.assertSame(tiles, vertices(tiles));
    }

    @Test
    void whatIsExactlyOnAnEdgeBelongsToTheLowerOfItsPolygons() {
        List<Geometry> tiles = onEvenMetres(Tiles.polygons(12, 9, 8, 7));

        assertThat(PolygonFinder.of(tiles).grid().doubtful().stream()).isEmpty();
        Predicate.assertSame(tiles, middlesOfEdges(tiles));
    }

    @Test
    void pointsARoundingBesideABorderAreOnTheirSideOfIt() {
        List<Geometry> tiles = Tiles.polygons(6, 5, 8, 8);
        List<Coordinate> beside = middlesOfEdges(tiles).stream()
                .flatMap(middle -> Stream.of(
                        new Coordinate(Math.nextUp(middle.x), middle.y),
                        new Coordinate(Math.nextDown(middle.x), middle.y),
                        new Coordinate(middle.x, Math.nextUp(middle.y)),
                        new Coordinate(middle.x, Math.nextDown(middle.y))))
                .toList();

        Predicate.assertSame(tiles, beside);
    }

    @Test
    void everyWholeMetreOfSquaresWithHolesIslandsAndGapsIsFound() {
        List<Geometry> polygons = wkt(
                "POLYGON((0 0, 20 0, 20 20, 0 20, 0 0), (4 4, 4 8, 8 8, 8 4, 4 4), (12 12, 12 16, 16 16, 16 12, 12 12))",
                "MULTIPOLYGON(((4 4, 8 4, 8 8, 4 8, 4 4)), ((30 2, 34 2, 34 6, 32 8, 30 6, 30 2)))",
                "POLYGON((20 0, 26 0, 26 10, 20 20, 20 0))",
                "POLYGON((20 20, 26 10, 26 20, 20 20))");

        assertThat(PolygonFinder.of(polygons).grid().doubtful().stream()).isEmpty();
        Predicate.assertSame(polygons, lattice(-2, 40));
    }

    @Test
    void onePolygonInsideAnotherIsFoundThoughNoEdgesMeet() {
        List<Geometry> polygons = wkt(
                "POLYGON((5 5, 6 5, 6 6, 5 6, 5 5))",
                "POLYGON((0 0, 20 0, 20 20, 0 20, 0 0))",
                "POLYGON((12 5, 14 5, 14 8, 12 8, 12 5))",
                "POLYGON((40 0, 50 0, 50 10, 40 10, 40 0))");

        assertThat(PolygonFinder.of(polygons).grid().doubtful().stream()).containsExactly(0, 1, 2);
        Predicate.assertSame(polygons, lattice(-2, 52));
    }

    @Test
    void neighboursWithoutCommonVerticesAreNoticed() {
        List<Geometry> polygons =
                wkt("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))", "POLYGON((10 0, 20 0, 20 10, 10 10, 10 5, 10 0))");

        assertThat(PolygonFinder.of(polygons).grid().doubtful().stream()).containsExactly(0, 1);
        Predicate.assertSame(polygons, lattice(-1, 22));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void polygonsThatOverlapAtRandomAreFoundAsByThePredicate(long seed) {
        Random random = new Random(seed);
        List<Geometry> polygons = new ArrayList<>(Tiles.polygons(8, 6, 3, seed));
        for (int i = 0; i < 6; i++) {
            polygons.add(
                    random.nextInt(polygons.size()), disturbed(polygons.get(random.nextInt(polygons.size())), random));
        }

        Predicate.assertSame(polygons, randomPoints(polygons, 20_000, seed));
        Predicate.assertSame(polygons, vertices(polygons));
    }

    @Test
    void onlyWhatIsNearAnOverlapIsLeftToThePredicate() {
        List<Geometry> polygons = new ArrayList<>(Tiles.polygons(20, 20, 3, 21));
        polygons.add(polygons.get(0).buffer(100));

        assertThat(PolygonFinder.of(polygons).grid().doubtful().cardinality()).isBetween(2, 20);
    }

    @Test
    void aFarAwayPolygonThatCrowdsTheOthersIntoOneCellHarmsNobody() {
        List<Geometry> polygons = new ArrayList<>(Tiles.polygons(20, 20, 3, 22));
        polygons.add(AffineTransformation.translationInstance(1e9, 1e9).transform(polygons.get(0)));

        Predicate.assertSame(polygons, randomPoints(polygons.subList(0, 400), 5_000, 23));
    }

    @Test
    void withoutPolygonsEverythingIsOutside() {
        assertThat(PolygonFinder.of(List.of()).find(480_000, 5_570_000)).isEqualTo(Edges.OUTSIDE);
    }

    @Test
    void aPointWithoutCoordinatesIsOutside() {
        PolygonFinder finder = PolygonFinder.of(Tiles.polygons(2, 2, 2, 24));

        assertThat(finder.find(Double.NaN, 5_571_000)).isEqualTo(Edges.OUTSIDE);
        assertThat(finder.find(481_000, Double.NaN)).isEqualTo(Edges.OUTSIDE);
    }

    private static int many() {
        return "full".equals(System.getProperty("okd.fuzz")) ? 2_000_000 : 200_000;
    }

    /** Moved, turned or grown, so that it overlaps its neighbours, or is one of them twice. */
    private static Geometry disturbed(Geometry polygon, Random random) {
        Coordinate centre = polygon.getCentroid().getCoordinate();
        return switch (random.nextInt(5)) {
            case 0 -> polygon.copy();
            case 1 -> polygon.buffer(random.nextDouble() * 400);
            case 2 -> polygon.buffer(-200);
            case 3 ->
                AffineTransformation.translationInstance(random.nextInt(800), 0).transform(polygon);
            default ->
                AffineTransformation.rotationInstance(random.nextDouble(), centre.x, centre.y)
                        .transform(polygon);
        };
    }

    private static List<Coordinate> randomPoints(List<? extends Geometry> polygons, int count, long seed) {
        Envelope extent = new Envelope();
        polygons.forEach(polygon -> extent.expandToInclude(polygon.getEnvelopeInternal()));
        extent.expandBy(extent.getWidth() * 0.02);
        Random random = new Random(seed);
        return Stream.generate(() -> new Coordinate(
                        extent.getMinX() + random.nextDouble() * extent.getWidth(),
                        extent.getMinY() + random.nextDouble() * extent.getHeight()))
                .limit(count)
                .toList();
    }

    private static List<Coordinate> vertices(List<? extends Geometry> polygons) {
        return polygons.stream()
                .flatMap(polygon -> Arrays.stream(polygon.getCoordinates()))
                .distinct()
                .toList();
    }

    private static List<Coordinate> middlesOfEdges(List<? extends Geometry> polygons) {
        Edges edges = Edges.of(polygons);
        List<Coordinate> middles = new ArrayList<>();
        for (int i = 0; i < edges.size(); i++) {
            middles.add(new Coordinate((edges.x0(i) + edges.x1(i)) / 2, (edges.y0(i) + edges.y1(i)) / 2));
        }
        return middles;
    }

    private static List<Geometry> onEvenMetres(List<Geometry> polygons) {
        polygons.forEach(polygon -> polygon.apply((Coordinate vertex) -> {
            vertex.x = 2 * Math.rint(vertex.x / 2);
            vertex.y = 2 * Math.rint(vertex.y / 2);
        }));
        return polygons.stream().map(FACTORY::createGeometry).toList();
    }

    private static List<Coordinate> lattice(int from, int to) {
        List<Coordinate> lattice = new ArrayList<>();
        for (int x = from; x <= to; x++) {
            for (int y = from; y <= to; y++) {
                lattice.add(new Coordinate(x, y));
            }
        }
        return lattice;
    }

    private static List<Geometry> wkt(String... texts) {
        return Stream.of(texts).map(PolygonFinderTest::wkt).toList();
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
