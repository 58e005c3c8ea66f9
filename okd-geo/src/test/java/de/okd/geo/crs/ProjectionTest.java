package de.okd.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** The transverse Mercator maps there and back. Oracles: PROJ 9.1.1, and the definition of the projection. */
class ProjectionTest {
    private static final String LATTICE = "transverse-mercator.csv";
    private static final double METRES_OF_A_DEGREE = 111_320;
    private static final double HUNDREDTH_OF_A_MICROMETRE = 1e-8;

    @ParameterizedTest
    @CsvFileSource(resources = LATTICE, useHeadersInDisplayName = true)
    void theWayBackFromAMapAgreesWithProj(
            GermanCrs system, double longitude, double latitude, double east, double north) {
        assertThat(offAfterTheWayBack(system, east, north, longitude, latitude)).isLessThan(HUNDREDTH_OF_A_MICROMETRE);
    }

    /** GeoTools' way there is the better, the nearer the central meridian. */
    @ParameterizedTest
    @CsvFileSource(resources = LATTICE, useHeadersInDisplayName = true)
    void theWayToAMapAgreesWithProjToTwoMillimetres(
            GermanCrs system, double longitude, double latitude, double east, double north) {
        double[] xy = {longitude, latitude};

        Projection.of(system).toMap().run(xy, 0, 1);

        boolean isNear = Math.abs(longitude - meridian(system)) <= 6;
        assertThat(Math.hypot(xy[0] - east, xy[1] - north)).isLessThan(isNear ? 0.0001 : 0.002);
    }

    private static int meridian(GermanCrs system) {
        int zone = Integer.parseInt(system.name().replaceAll("\\D", ""));
        return system.isDhdn() ? 3 * zone : 6 * zone - 183;
    }

    @ParameterizedTest
    @CsvSource({"-9.13, 51.05", "-6, 47.3", "-0.001, 50", "3, 55.05", "6.6, 54.9", "9.6, 48.7"})
    void theWayBackLeadsToWhereTheDefinitionOfTheProjectionStarts(double east, double latitude) {
        double[] utm = new SlowTransverseMercator(6_378_137, 298.257222101).toMap(east, latitude);
        double[] gauss = new SlowTransverseMercator(6_377_397.155, 299.1528128).toMap(east, latitude);

        assertThat(offAfterTheWayBack(GermanCrs.UTM_32, 500_000 + 0.9996 * utm[0], 0.9996 * utm[1], 9 + east, latitude))
                .isLessThan(HUNDREDTH_OF_A_MICROMETRE);
        assertThat(offAfterTheWayBack(GermanCrs.GAUSS_KRUEGER_4, 4_500_000 + gauss[0], gauss[1], 12 + east, latitude))
                .isLessThan(HUNDREDTH_OF_A_MICROMETRE);
    }

    private static double offAfterTheWayBack(
            GermanCrs system, double east, double north, double longitude, double latitude) {
        double[] xy = {east, north};
        Projection.of(system).toDegrees().run(xy, 0, 1);
        double aside = (xy[0] - longitude) * Math.cos(Math.toRadians(latitude));
        return METRES_OF_A_DEGREE * Math.hypot(aside, xy[1] - latitude);
    }

    @Test
    void aPointOffTheMapIsRefusedWithItsCoordinates() {
        double[] prefixed = {500_000, 5_575_352, 32_482_206, 5_575_352};

        assertThatThrownBy(() -> Projection.of(GermanCrs.UTM_32).toDegrees().run(prefixed, 0, 2))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("3.2482206E7, 5575352.0")
                .hasMessageContaining("east before north")
                .extracting(e -> ((OkdException) e).code())
                .isEqualTo(ErrorCode.INVALID_DATA);
    }
}
