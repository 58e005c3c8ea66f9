package de.okd.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.geo.coverage.CoverageProblem;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.util.List;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapefile reader and the coverage on the official boundaries VG5000 of 2021, in Gauss-Krüger zone 3. */
class RealBoundariesTest {
    private static final RegionKey DARMSTADT_DIEBURG = RegionKey.parse("06432");
    private static final RegionKey WETTERAU = RegionKey.parse("06440");

    private static Delivery.Boundaries municipalities;
    private static RegionCoverage coverage;

    @BeforeAll
    static void readMunicipalities() {
        municipalities = Vg5000.read("GEM");
        coverage = RegionCoverage.of(municipalities);
    }

    @Test
    void everyMunicipalityHasOneValidPolygon() {
        assertThat(coverage.keys()).hasSize(10_997);
        assertThat(coverage.polygons()).extracting(RegionPolygon::geometry).allMatch(polygon -> polygon.isValid());
    }

    @Test
    void theTwoDistrictsHaveAllTheirMunicipalities() {
        assertThat(coverage.within(DARMSTADT_DIEBURG).keys()).hasSize(23);
        assertThat(coverage.within(WETTERAU).keys()).hasSize(25);
    }

    @Test
    void theThreeInvalidPolygonsAreRepairedAndNamed() {
        assertThat(municipalities.findings())
                .filteredOn(finding -> finding.code() == Finding.Code.GEOMETRY_REPAIRED)
                .extracting(finding -> finding.place().region())
                .containsExactly("09677452", "16071004", "16076039");
    }

    @Test
    void theSevenParametersAreTheOnlyOtherFinding() {
        assertThat(municipalities.findings())
                .filteredOn(finding -> finding.code() != Finding.Code.GEOMETRY_REPAIRED)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .contains("EPSG:1777", "up to 3.2 m beside the official grid BETA2007"));
    }

    @Test
    void theOriginIsKnownByTheNameOfTheFile() {
        assertThat(municipalities.dataset()).isEqualTo("VG5000_GEM");
        assertThat(municipalities.provenance().licence()).isEqualTo(Licence.DL_DE_BY_2_0);
        assertThat(municipalities.provenance().attribution()).isEqualTo("© GeoBasis-DE / BKG 2021");
        assertThat(municipalities.provenance().territorialStatus()).isNull();
    }

    /**
     * Areas and western and southern ends computed once with shapely 1.8.5 (GEOS 3.11.1) and PROJ 9.1.1, without a grid:
     * each polygon as read by geopandas through
     *
     * <pre>
     * +proj=pipeline +step +inv +proj=tmerc +lat_0=0 +lon_0=9 +k=1 +x_0=3500000 +y_0=0 +ellps=bessel
     * +step +proj=push +v_3 +step +proj=cart +ellps=bessel
     * +step +proj=helmert +x=598.1 +y=73.7 +z=418.2 +rx=0.202 +ry=0.045 +rz=-2.455 +s=6.7 +convention=position_vector
     * +step +inv +proj=cart +ellps=GRS80 +step +proj=pop +v_3 +step +proj=utm +zone=32 +ellps=GRS80
     * </pre>
     */
    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "06432001, Alsbach-Hähnlein, 15457902.421, 467933.585, 5508246.412",
        "06432004, Dieburg, 22231447.353, 483010.277, 5525724.272",
        "06432023, Weiterstadt, 34150512.632, 467684.400, 5525595.726",
        "06440002, Bad Nauheim, 32708627.301, 479430.271, 5576689.783",
        "06440008, Friedberg (Hessen), 51113943.596, 474359.654, 5570870.836",
        "06440025, Wöllstadt, 15188646.360, 480636.849, 5567072.987",
        "05314000, Bonn, 141378934.329, 360459.436, 5610574.732",
        "11000000, Berlin, 894404803.956, 777964.850, 5808872.840",
        "13073088, Stralsund, 39647849.986, 759998.284, 6018850.302"
    })
    void polygonsAgreeWithAnIndependentReader(String ags, String name, double area, double west, double south) {
        RegionPolygon polygon = coverage.findPolygon(RegionKey.parse(ags)).orElseThrow();

        assertThat(polygon.region().name()).isEqualTo(name);
        assertThat(polygon.geometry().getArea()).isCloseTo(area, Percentage.withPercentage(0.0001));
        assertThat(polygon.geometry().getEnvelopeInternal().getMinX()).isCloseTo(west, within(0.005));
        assertThat(polygon.geometry().getEnvelopeInternal().getMinY()).isCloseTo(south, within(0.005));
    }

    @Test
    void dissolvedMunicipalitiesAreTheOfficialDistricts() {
        RegionCoverage dissolved = coverage.dissolvedTo(RegionLevel.DISTRICT);
        RegionCoverage official = RegionCoverage.of(Vg5000.read("KRS"));

        assertThat(dissolved.keys()).hasSize(401).containsExactlyElementsOf(official.keys());
        for (RegionKey key : official.keys()) {
            assertThat(dissolved.areaSquareMetres(key))
                    .as(key.value())
                    .isCloseTo(official.areaSquareMetres(key), Percentage.withPercentage(0.1));
        }
    }

    @Test
    void germanyIsOneValidPolygon() {
        RegionCoverage germany = coverage.dissolvedTo(RegionLevel.COUNTRY);

        assertThat(germany.keys()).containsExactly(RegionKey.GERMANY);
        assertThat(germany.find(RegionKey.GERMANY).orElseThrow().isValid()).isTrue();
    }

    /** Jungholz belongs to Austria and touches it in one point only; its official area is 7.05 km². */
    @Test
    void theOnlyGapBetweenTheMunicipalitiesIsJungholz() {
        assertThat(coverage.problems()).singleElement().isInstanceOfSatisfying(CoverageProblem.Gap.class, gap -> {
            assertThat(gap.squareMetres()).isCloseTo(7_050_000, Percentage.withPercentage(2));
            assertThat(gap.around())
                    .extracting((Region region) -> region.name())
                    .containsExactly("Nesselwang", "Pfronten", "Bad Hindelang", "Wertach");
        });
    }

    @Test
    void aSimplifiedCountryStillLiesSideBySide() {
        assertThat(coverage.simplified(2000).problems()).singleElement().isInstanceOf(CoverageProblem.Gap.class);
    }

    @Test
    void simplifiedPolygonsStayValidAndKeepTheirDistrict() {
        RegionCoverage district = coverage.within(WETTERAU);
        RegionCoverage simplified = district.simplified(1000);

        assertThat(simplified.polygons()).extracting(RegionPolygon::geometry).allMatch(polygon -> polygon.isValid());
        assertThat(corners(simplified)).isLessThan(corners(district) * 3 / 4);
        assertThat(simplified.dissolvedTo(RegionLevel.DISTRICT).areaSquareMetres(WETTERAU))
                .isCloseTo(
                        district.dissolvedTo(RegionLevel.DISTRICT).areaSquareMetres(WETTERAU),
                        Percentage.withPercentage(2));
    }

    @Test
    void landAndWaterOfAStateAreOneRegionNamedAfterTheLand() {
        Delivery.Boundaries states = Vg5000.read("LAN");

        assertThat(states.boundaries()).hasSize(16);
        assertThat(states.boundaries().get(8).region().name()).isEqualTo("Bayern");
    }

    @Test
    void parallelPartsOfTheSameKindAreFindings() {
        List<Finding> findings = Vg5000.read("LAN").findings();

        assertThat(findings)
                .filteredOn(finding -> finding.code() == Finding.Code.DUPLICATE_POLYGON)
                .extracting(finding -> finding.place().region())
                .containsExactly("03", "08");
    }

    private static int corners(RegionCoverage coverage) {
        return coverage.polygons().stream()
                .mapToInt(polygon -> polygon.geometry().getNumPoints())
                .sum();
    }
}
