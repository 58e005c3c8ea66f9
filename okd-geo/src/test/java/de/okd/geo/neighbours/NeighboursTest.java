package de.okd.geo.neighbours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Suppliers;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.topology.Tiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Contiguity against JTS's own predicates on every pair of polygons. */
class NeighboursTest {
    private static final Supplier<RegionCoverage> GERMANY =
            Suppliers.memoize(() -> RegionCoverage.of(Vg5000.read("GEM")));

    @Test
    void tilesHaveTheNeighboursThatTouchThem() {
        assertContiguity(Tiles.coverage(15, 12, 4, 1));
    }

    @Test
    void municipalitiesOfHessenHaveTheNeighboursThatTouchThem() {
        RegionCoverage hessen = GERMANY.get().within(RegionKey.parse("06"));

        assertContiguity(hessen);
        assertThat(Neighbours.of(hessen).queen().doubtful()).isEmpty();
        assertThat(Neighbours.of(hessen).queen().isSymmetric()).isTrue();
    }

    @Test
    void islandsOfGermanyHaveNoNeighbours() {
        assertThat(Neighbours.of(GERMANY.get()).queen().islands())
                .extracting(Region::name)
                .contains("Helgoland", "Borkum");
    }

    @Test
    void cornersAreEnoughForAQueenOnly() {
        RegionCoverage coverage = coverage(
                "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
                "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))",
                "POLYGON((10 10, 20 10, 20 20, 10 20, 10 10))",
                "POLYGON((50 50, 60 50, 60 60, 50 50))");

        assertThat(pairs(Neighbours.of(coverage).rook())).containsExactly("0-1", "1-0", "1-2", "2-1");
        assertThat(pairs(Neighbours.of(coverage).queen())).containsExactly("0-1", "0-2", "1-0", "1-2", "2-0", "2-1");
        assertThat(Neighbours.of(coverage).rook())
                .hasToString("rook contiguity of 4 regions: 4 weights; 1 island (06000003 Ort 06000003)");
    }

    @Test
    void anEnclaveThatTouchesTheOuterBorderInAPointIsANeighbourBeyondIt() {
        RegionCoverage coverage = coverage(
                "POLYGON((0 0, 10 0, 10 5, 10 10, 0 10, 0 0), (10 5, 7 3, 7 7, 10 5))",
                "POLYGON((10 5, 7 7, 7 3, 10 5))",
                "POLYGON((10 0, 20 0, 20 10, 10 10, 10 5, 10 0))");

        assertThat(pairs(Neighbours.of(coverage).rook())).containsExactly("0-1", "0-2", "1-0", "2-0");
        assertThat(pairs(Neighbours.of(coverage).queen())).containsExactly("0-1", "0-2", "1-0", "1-2", "2-0", "2-1");
    }

    @Test
    void whereVerticesDoNotMatchPolygonsAreCompared() {
        RegionCoverage coverage = coverage(
                "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
                "POLYGON((10 0, 20 0, 20 10, 10 10, 10 5, 10 0))",
                "POLYGON((5 10, 8 12, 2 12, 5 10))",
                "POLYGON((20 0, 30 0, 30 10, 20 10, 20 0))");
        SpatialWeights rook = Neighbours.of(coverage).rook();
        SpatialWeights queen = Neighbours.of(coverage).queen();

        assertThat(pairs(rook)).containsExactly("0-1", "1-0", "1-3", "3-1");
        assertThat(pairs(queen)).containsExactly("0-1", "0-2", "1-0", "1-3", "2-0", "3-1");
        assertThat(queen.doubtful())
                .extracting(region -> region.key().value())
                .containsExactly("06000000", "06000001", "06000002");
        assertThat(rook)
                .hasToString(
                        "rook contiguity of 4 regions: 4 weights; 1 island (06000002 Ort 06000002); 3 regions "
                                + "(06000000 Ort 06000000, 06000001 Ort 06000001, 06000002 Ort 06000002) compared as whole polygons");
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void regionsThatOverlapAreNeighboursByBothRules(long seed) {
        Random random = new Random(seed);
        List<Geometry> polygons = new ArrayList<>(Tiles.polygons(7, 5, 3, seed));
        for (int i = 0; i < 4; i++) {
            Geometry polygon = polygons.get(random.nextInt(polygons.size()));
            polygons.add(AffineTransformation.translationInstance(random.nextInt(900), random.nextInt(900))
                    .transform(polygon));
        }

        assertContiguity(Tiles.coverage(polygons));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6, 179})
    void theNearestAreThoseWithTheNearestCentroids(int k) {
        RegionCoverage coverage = Tiles.coverage(15, 12, 3, 5);
        SpatialWeights weights = Neighbours.of(coverage).nearest(k);

        for (int i = 0; i < weights.size(); i++) {
            int region = i;
            List<Integer> nearest = others(coverage, i)
                    .sorted(Comparator.comparingDouble(j -> distance(coverage, region, j)))
                    .limit(k)
                    .sorted()
                    .toList();
            assertThat(row(weights, i)).as("neighbours of %d", i).isEqualTo(nearest);
        }
    }

    @Test
    void ofEquallyNearRegionsThoseWithTheLowestKeysAreChosen() {
        SpatialWeights weights = Neighbours.of(coverage(
                        "POLYGON((10 10, 12 10, 12 12, 10 12, 10 10))",
                        "POLYGON((20 10, 22 10, 22 12, 20 12, 20 10))",
                        "POLYGON((10 20, 12 20, 12 22, 10 22, 10 20))",
                        "POLYGON((0 10, 2 10, 2 12, 0 12, 0 10))",
                        "POLYGON((10 0, 12 0, 12 2, 10 2, 10 0))"))
                .nearest(2);

        assertThat(row(weights, 0)).containsExactly(1, 2);
        assertThat(row(weights, 3)).containsExactly(0, 2);
        assertThat(weights.isSymmetric()).isFalse();
    }

    @Test
    void theDistanceBandHasAllWithinIt() {
        RegionCoverage coverage = Tiles.coverage(15, 12, 3, 6);
        SpatialWeights weights = Neighbours.of(coverage).within(2500);

        for (int i = 0; i < weights.size(); i++) {
            int region = i;
            assertThat(row(weights, i))
                    .isEqualTo(others(coverage, i)
                            .filter(j -> distance(coverage, region, j) <= 2500)
                            .toList());
        }
        assertThat(weights.isSymmetric()).isTrue();
    }

    @Test
    void standardisedRowsAddUpToOneAndIslandsToNothing() {
        SpatialWeights weights = Neighbours.of(coverage(
                        "POLYGON((0 0, 10 0, 10 10, 0 10, 0 0))",
                        "POLYGON((10 0, 20 0, 20 10, 10 10, 10 0))",
                        "POLYGON((20 0, 30 0, 30 10, 20 10, 20 0))",
                        "POLYGON((50 50, 60 50, 60 60, 50 50))"))
                .rook()
                .rowStandardised();

        assertThat(weights.weight(1, 0)).isEqualTo(0.5);
        assertThat(weights.weight(1, 1)).isEqualTo(0.5);
        assertThat(weights.weight(0, 0)).isEqualTo(1);
        assertThat(weights.degree(3)).isZero();
        assertThat(weights.isSymmetric()).isFalse();
    }

    @Test
    void neighboursAreFoundByKey() {
        SpatialWeights rook = Neighbours.of(Tiles.coverage(3, 3, 2, 7)).rook();

        assertThat(rook.neighbours(RegionKey.parse("06000004")))
                .extracting(RegionKey::value)
                .containsExactly("06000001", "06000003", "06000005", "06000007");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rook.neighbours(RegionKey.parse("06432001")))
                .withMessage("The rook contiguity of 9 regions knows no 06432001");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9})
    void thereCannotBeMoreNearestNeighboursThanOtherRegions(int k) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbours.of(Tiles.coverage(3, 3, 2, 8)).nearest(k))
                .withMessage("Each of 9 regions can have 1 to 8 nearest neighbours, not " + k);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aDistanceBandHasAWidth(double metres) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Neighbours.of(Tiles.coverage(3, 3, 2, 9)).within(metres))
                .withMessageContaining("more than zero metres");
    }

    private static void assertContiguity(RegionCoverage coverage) {
        Neighbours neighbours = Neighbours.of(coverage);
        assertThat(pairs(neighbours.queen()))
                .as("queen")
                .hasSameElementsAs(pairs(coverage, NeighboursTest::bordersMeet));
        assertThat(pairs(neighbours.rook()))
                .as("rook")
                .hasSameElementsAs(pairs(coverage, NeighboursTest::haveMoreThanPointsInCommon));
    }

    private static boolean bordersMeet(Geometry a, Geometry b) {
        return a.getBoundary().intersects(b.getBoundary());
    }

    private static boolean haveMoreThanPointsInCommon(Geometry a, Geometry b) {
        Geometry common = a.intersection(b);
        return bordersMeet(a, b) && !common.isEmpty() && common.getDimension() >= 1;
    }

    private static List<String> pairs(SpatialWeights weights) {
        return IntStream.range(0, weights.size())
                .boxed()
                .flatMap(i -> row(weights, i).stream().map(j -> i + "-" + j))
                .toList();
    }

    private static List<String> pairs(RegionCoverage coverage, BiPredicate<Geometry, Geometry> areNeighbours) {
        List<RegionPolygon> polygons = coverage.polygons();
        return IntStream.range(0, polygons.size())
                .boxed()
                .flatMap(i -> others(coverage, i)
                        .filter(j -> near(polygons.get(i), polygons.get(j)))
                        .filter(j -> areNeighbours.test(
                                polygons.get(i).geometry(), polygons.get(j).geometry()))
                        .map(j -> i + "-" + j))
                .toList();
    }

    private static boolean near(RegionPolygon a, RegionPolygon b) {
        return a.geometry().getEnvelopeInternal().intersects(b.geometry().getEnvelopeInternal());
    }

    private static Stream<Integer> others(RegionCoverage coverage, int region) {
        return IntStream.range(0, coverage.polygons().size())
                .filter(other -> other != region)
                .boxed();
    }

    private static double distance(RegionCoverage coverage, int a, int b) {
        return coverage.polygons()
                .get(a)
                .geometry()
                .getCentroid()
                .distance(coverage.polygons().get(b).geometry().getCentroid());
    }

    private static List<Integer> row(SpatialWeights weights, int region) {
        return IntStream.range(0, weights.degree(region))
                .mapToObj(nth -> weights.neighbour(region, nth))
                .toList();
    }

    private static RegionCoverage coverage(String... texts) {
        return Tiles.coverage(Stream.of(texts).map(NeighboursTest::wkt).toList());
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
