package de.okd.geo.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class EdgesTest {

    @Test
    void theBorderOfTwoSquaresIsOneEdgeWithBothAsOwners() {
        Edges edges =
                Edges.of(List.of(wkt("POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))"), wkt("POLYGON((2 0, 2 2, 4 2, 4 0, 2 0))")));

        assertThat(described(edges))
                .containsExactlyInAnyOrder(
                        "2 0 to 2 2: 0 | 1",
                        "0 0 to 2 0: 0 | -1",
                        "0 2 to 2 2: -1 | 0",
                        "0 0 to 0 2: -1 | 0",
                        "2 0 to 4 0: 1 | -1",
                        "2 2 to 4 2: -1 | 1",
                        "4 0 to 4 2: 1 | -1");
    }

    @Test
    void aPolygonInTheHoleOfAnotherSharesTheRing() {
        Edges edges = Edges.of(List.of(
                wkt("POLYGON((0 0, 9 0, 9 9, 0 9, 0 0), (3 3, 6 3, 6 6, 3 6, 3 3))"),
                wkt("POLYGON((3 3, 3 6, 6 6, 6 3, 3 3))")));

        assertThat(described(edges))
                .contains("3 3 to 3 6: 0 | 1", "6 3 to 6 6: 1 | 0", "3 6 to 6 6: 0 | 1", "3 3 to 6 3: 1 | 0");
        assertThat(edges.size()).isEqualTo(8);
    }

    @Test
    void bothPartsOfAMultipolygonBelongToIt() {
        Edges edges = Edges.of(List.of(wkt("MULTIPOLYGON(((0 0, 1 0, 0 1, 0 0)), ((5 0, 6 0, 5 1, 5 0)))")));

        assertThat(described(edges)).hasSize(6).contains("0 0 to 0 1: -1 | 0", "5 0 to 5 1: -1 | 0");
    }

    @Test
    void negativeAndPositiveZeroAreOnePlace() {
        Edges edges = Edges.of(List.of(
                wkt("POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))"), wkt("POLYGON((-0.0 0, 2 -0.0, 2 -2, 0 -2, -0.0 0))")));

        assertThat(described(edges)).hasSize(7).contains("0 0 to 2 0: 0 | 1");
    }

    @Test
    void repeatedVerticesMakeNoEdge() {
        assertThat(Edges.of(List.of(wkt("POLYGON((0 0, 2 0, 2 0, 2 2, 0 0))"))).size())
                .isEqualTo(3);
    }

    @Test
    void twoPolygonsOnOneSideOfAnEdgeAreAConflict() {
        Edges edges = Edges.of(List.of(
                wkt("POLYGON((9 0, 8 0, 8 1, 9 0))"),
                wkt("POLYGON((0 0, 2 0, 2 2, 0 2, 0 0))"),
                wkt("POLYGON((0 0, 2 0, 1 1, 0 0))")));

        assertThat(edges.isClean()).isFalse();
        assertThat(edges.conflicting()).isEqualTo(BitSet.valueOf(new long[] {0b110}));
    }

    @Test
    void everyInnerEdgeOfASyntheticCoverageHasTwoOwners() {
        Edges edges = Edges.of(Tiles.coverage(20, 15, 6, 1));

        assertThat(edges.isClean()).isTrue();
        assertThat(edges.size()).isEqualTo(6 * (20 * 16 + 21 * 15));
        assertThat(IntStream.range(0, edges.size()).filter(edge -> isOuter(edges, edge)))
                .hasSize(6 * 2 * (20 + 15));
    }

    @Test
    void signedAreasAddUpToThePolygons() {
        RegionCoverage coverage = Tiles.coverage(20, 15, 6, 2);

        assertAreas(Edges.of(coverage).areas(), coverage);
    }

    @Test
    void municipalitiesOfGermanyShareTheirBorders() {
        RegionCoverage germany = RegionCoverage.of(Vg5000.read("GEM"));
        Edges edges = Edges.of(germany);

        assertAreas(edges.areas(), germany);
        assertThat(owners(edges)).hasSize(germany.polygons().size());
        assertThat(edges.conflicting().stream().mapToObj(i -> germany.polygons().get(i)))
                .isEmpty();
    }

    private static void assertAreas(double[] areas, RegionCoverage coverage) {
        List<RegionPolygon> polygons = coverage.polygons();
        for (int i = 0; i < polygons.size(); i++) {
            double expected = polygons.get(i).geometry().getArea();
            assertThat(areas[i]).as("area of " + polygons.get(i).region()).isCloseTo(expected, within(1e-9 * expected));
        }
    }

    private static Set<Integer> owners(Edges edges) {
        Set<Integer> owners = new TreeSet<>();
        for (int edge = 0; edge < edges.size(); edge++) {
            owners.add(edges.left(edge));
            owners.add(edges.right(edge));
        }
        owners.remove(Edges.OUTSIDE);
        return owners;
    }

    private static boolean isOuter(Edges edges, int edge) {
        return edges.left(edge) == Edges.OUTSIDE || edges.right(edge) == Edges.OUTSIDE;
    }

    private static List<String> described(Edges edges) {
        return IntStream.range(0, edges.size())
                .mapToObj(i -> "%.0f %.0f to %.0f %.0f: %d | %d"
                        .formatted(edges.x0(i), edges.y0(i), edges.x1(i), edges.y1(i), edges.left(i), edges.right(i)))
                .toList();
    }

    private static Geometry wkt(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
