package de.okd.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Control points by PROJ in all pairs of systems, at the corners and in the middle of Germany. */
class CrsTransformTest {
    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double TWO_MILLIMETRES = 0.002;

    static Stream<Arguments> pairs() {
        return Arrays.stream(GermanCrs.values())
                .flatMap(from -> Arrays.stream(GermanCrs.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyPairAgreesWithProj(GermanCrs from, GermanCrs to) {
        double[] xy = ControlPoints.in(from);

        CrsTransform.between(from, to).transform(xy);

        assertThat(xy).hasSize(12);
        assertThat(furthest(xy, ControlPoints.in(to), to)).isLessThan(TWO_MILLIMETRES);
    }

    static double furthest(double[] xy, double[] expected, GermanCrs crs) {
        double unit = crs == GermanCrs.ETRS89 || crs == GermanCrs.WGS84 ? METRES_OF_A_DEGREE : 1;
        double furthest = 0;
        for (int i = 0; i < xy.length; i += 2) {
            double distance = Math.hypot(xy[i] - expected[i], xy[i + 1] - expected[i + 1]);
            furthest = Math.max(furthest, unit * distance);
        }
        return furthest;
    }

    @Test
    void equalPointsBecomeEqualPoints() {
        double[] one = {3_286_000, 5_580_000};
        double[] many = new double[4100];
        for (int i = 0; i < many.length; i += 2) {
            System.arraycopy(one, 0, many, i, 2);
        }
        CrsTransform transform = CrsTransform.between(GermanCrs.GAUSS_KRUEGER_3, GermanCrs.UTM_32);

        transform.transform(many);
        transform.transform(one);

        assertThat(Arrays.stream(many).distinct()).containsExactly(one[0], one[1]);
    }

    @Test
    void pointsWithoutCoordinatesHaveNoneAfterwards() {
        double[] xy = {8.75, 50.33, Double.NaN, 50, 8, Double.POSITIVE_INFINITY, 8.75, 50.33};

        CrsTransform.between(GermanCrs.WGS84, GermanCrs.UTM_32).transform(xy);

        assertThat(Arrays.copyOfRange(xy, 2, 6)).containsOnly(Double.NaN);
        assertThat(Arrays.copyOfRange(xy, 6, 8)).containsExactly(xy[0], xy[1]);
    }

    @Test
    void nothingHappensWhereBothSystemsAreOne() {
        double[] xy = {1, 2};

        CrsTransform.between(GermanCrs.UTM_32, GermanCrs.UTM_32).transform(xy);

        assertThat(xy).containsExactly(1, 2);
    }

    @Test
    void aPrefixIsWrittenBeforeTheEastingAndNothingElseChanges() {
        double[] xy = {482206.18, 5575352.54};

        CrsTransform.between(GermanCrs.UTM_32, GermanCrs.UTM_32_PREFIXED).transform(xy);

        assertThat(xy).containsExactly(32482206.18, 5575352.54);
    }

    @Test
    void anOddNumberOfCoordinatesIsRefused() {
        CrsTransform transform = CrsTransform.between(GermanCrs.WGS84, GermanCrs.UTM_32);

        assertThatIllegalArgumentException().isThrownBy(() -> transform.transform(new double[3]));
    }

    @Test
    void wgs84CountsAsEtrs89ToAMetre() {
        assertThat(CrsTransform.between(GermanCrs.WGS84, GermanCrs.UTM_32).accuracy())
                .hasToString("1.002 m: computed as PROJ does to 2 mm; WGS 84 is taken as ETRS89 (EPSG:1149)");
    }

    @Test
    void betweenMapsOfOneDatumOnlyTheComputationCounts() {
        assertThat(CrsTransform.between(GermanCrs.LAEA, GermanCrs.UTM_33)
                        .accuracy()
                        .metres())
                .isEqualTo(0.002);
        assertThat(CrsTransform.between(GermanCrs.LAEA, GermanCrs.LAEA)
                        .accuracy()
                        .metres())
                .isZero();
    }
}
