package de.okd.geo.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.geo.coverage.RegionCoverage;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/** Common areas by edges. Oracles: OverlayNGRobust of JTS 1.20, pair by pair, and exact arithmetic. */
class AreaWeightsOracleTest {
    private static final double SQUARE_MILLIMETRE = 1e-6;

    static Stream<Arguments> divisions() {
        Patchwork fine = Patchwork.winding(1, 12);
        Patchwork coarse = Patchwork.winding(2, 5);
        Patchwork scattered = fine.united(3, 20);
        return Stream.of(
                Arguments.of("fine among coarse", fine, coarse),
                Arguments.of("coarse among fine", coarse, fine),
                Arguments.of("nested", fine, scattered),
                Arguments.of("nested, the other way round", scattered, fine),
                Arguments.of("the same", fine, fine),
                Arguments.of("regions of several parts with holes", scattered, coarse.united(4, 6)),
                Arguments.of("two unions of the same", fine.united(5, 7), fine.united(6, 9)),
                Arguments.of("with gaps", fine.withGaps(), coarse),
                Arguments.of(
                        "both with gaps", fine.withGaps(), fine.united(7, 12).withGaps()),
                Arguments.of("shifted by half a patch", fine, fine.shifted(833.25, 411.5)),
                Arguments.of("apart", fine, fine.shifted(100_000, 0)),
                Arguments.of(
                        "touching", Patchwork.squares(4), Patchwork.squares(4).shifted(20_000, 0)),
                Arguments.of("triangles with common corners", Patchwork.triangles(8, 12), Patchwork.triangles(9, 8)),
                Arguments.of("triangles of one grid", Patchwork.triangles(8, 10), Patchwork.triangles(9, 10)),
                Arguments.of(
                        "triangles united",
                        Patchwork.triangles(10, 8),
                        Patchwork.triangles(11, 16).united(12, 30)),
                Arguments.of("squares", Patchwork.squares(12), Patchwork.squares(5)),
                Arguments.of("nested squares without common vertices", Patchwork.squares(12), Patchwork.squares(4)),
                Arguments.of(
                        "squares shifted along a border",
                        Patchwork.squares(4),
                        Patchwork.squares(4).shifted(0, 777)),
                Arguments.of(
                        "squares turned by a right angle",
                        Patchwork.squares(4),
                        Patchwork.squares(4).turned(Math.PI / 2)),
                Arguments.of(
                        "squares turned by half of it",
                        Patchwork.squares(4),
                        Patchwork.squares(4).turned(Math.PI / 4)),
                Arguments.of(
                        "collinear up to rounding",
                        Patchwork.squares(4).turned(0.3),
                        Patchwork.squares(12).turned(0.3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("divisions")
    void everyPairHasTheAreaOfItsIntersection(String name, Patchwork from, Patchwork to) {
        compare(from, to, SQUARE_MILLIMETRE);
    }

    static LongStream seeds() {
        return LongStream.range(0, "full".equals(System.getProperty("okd.fuzz")) ? 500 : 50);
    }

    /** At the origin, where the oracle, too, is exact to a square millimetre. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyPatchworksAtTheOriginHaveTheAreasOfTheirIntersections(long seed) {
        compare(Patchwork.anyKindAtTheOrigin(seed), Patchwork.anyKindAtTheOrigin(-1 - seed), SQUARE_MILLIMETRE);
    }

    /** Where coordinates have seven digits before the point, which is too many for OverlayNG. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anyPatchworksHaveTheAreasOfExactArithmetic(long seed) {
        compare(Patchwork.anyKind(seed), Patchwork.anyKind(-1 - seed), ExactOracle::commonArea, SQUARE_MILLIMETRE);
    }

    /**
     * The borders of these two are a billionth of a metre apart, as coordinates of this size may be, and OverlayNG takes them as
     * one.
     */
    @Test
    void whereOverlayNgMissesSquareMillimetresTheWeightsDoNot() {
        Patchwork from = Patchwork.anyKind(84);
        Patchwork to = Patchwork.anyKind(-85);

        compare(from, to, ExactOracle::commonArea, SQUARE_MILLIMETRE);

        Geometry region = from.patches().get(32);
        assertThat(to.patches())
                .anySatisfy(other -> assertThat(Oracle.commonArea(region, other))
                        .isNotCloseTo(ExactOracle.commonArea(region, other), within(2 * SQUARE_MILLIMETRE)));
    }

    private static void compare(Patchwork from, Patchwork to, double tolerance) {
        compare(from, to, Oracle::commonArea, tolerance);
    }

    private static void compare(
            Patchwork from, Patchwork to, ToDoubleBiFunction<Geometry, Geometry> oracle, double tolerance) {
        AreaWeights weights = AreaWeights.between(from.coverage(), to.coverage());

        assertThat(weights.findings()).isEmpty();
        for (int i = 0; i < from.patches().size(); i++) {
            Geometry region = from.patches().get(i);
            double[] expected = to.patches().stream()
                    .mapToDouble(other -> oracle.applyAsDouble(region, other))
                    .toArray();
            assertThat(row(weights, i)).as("region " + i).containsExactly(expected, within(tolerance));
        }
    }

    private static double[] row(AreaWeights weights, int i) {
        double[] row = new double[weights.to().size()];
        for (int pair = weights.start(i); pair < weights.start(i + 1); pair++) {
            row[weights.to(pair)] = weights.area(pair);
        }
        return row;
    }

    /** A border moved by less than anyone measures must neither count twice nor be lost. */
    @ParameterizedTest
    @ValueSource(doubles = {1e-9, 1e-8, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3})
    void almostCoincidentBordersAreNoDangerToAnyArea(double metres) {
        Patchwork fine = Patchwork.winding(1, 12);
        RegionCoverage coverage = fine.coverage();

        AreaWeights weights =
                AreaWeights.between(coverage, fine.turned(metres / 10_000).coverage());

        double border = 4 * 20_000;
        for (int i = 0; i < fine.patches().size(); i++) {
            double area = fine.patches().get(i).getArea();
            assertThat(weights.area(Patchwork.key(i), Patchwork.key(i))).isCloseTo(area, within(border * metres));
            assertThat(weights.coveredShare(i) * area).isCloseTo(area, within(border * metres));
        }
    }
}
