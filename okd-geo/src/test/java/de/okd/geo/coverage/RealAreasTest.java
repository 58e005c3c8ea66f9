package de.okd.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.region.RegionKey;
import de.okd.geo.Vg5000;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Areas of official municipalities; the oracles are GEOS and Karney's geodesics, as the file of expected values says. */
class RealAreasTest {
    private static final String EXPECTED = "/de/okd/geo/coverage/vg5000-areas.csv";
    private static RegionCoverage coverage;

    @BeforeAll
    static void readMunicipalities() {
        coverage = RegionCoverage.of(Vg5000.read("GEM"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = EXPECTED, numLinesToSkip = 1)
    void areasInTheMapPlaneAgreeWithGeos(String ags, double planar, double ellipsoidal) {
        assertThat(coverage.areaSquareMetres(RegionKey.parse(ags)))
                .isCloseTo(planar, Percentage.withPercentage(0.000_001));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = EXPECTED, numLinesToSkip = 1)
    void areasOnTheEllipsoidAgreeWithKarney(String ags, double planar, double ellipsoidal) {
        assertThat(coverage.ellipsoidalAreaSquareMetres(RegionKey.parse(ags)))
                .isCloseTo(ellipsoidal, Percentage.withPercentage(0.000_1));
    }
}
