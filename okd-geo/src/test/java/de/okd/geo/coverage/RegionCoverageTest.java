package de.okd.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionCoverageTest {

    @Test
    void keysAreInOrder() {
        assertThat(Squares.coverage("06440008", "06432001", "06440002").keys())
                .extracting(RegionKey::value)
                .containsExactly("06432001", "06440002", "06440008");
    }

    @ParameterizedTest
    @CsvSource({"06411, 06411000", "11, 11000000", "11000, 11000000", "06411000, 06411000"})
    void anIndependentCityIsFoundUnderTheKeyOfStatistics(String asked, String found) {
        RegionCoverage coverage = Squares.coverage("06411000", "11000000");

        assertThat(coverage.findPolygon(RegionKey.parse(asked)))
                .map(polygon -> polygon.region().key().value())
                .contains(found);
    }

    @Test
    void aDistrictIsNotFoundAmongItsMunicipalities() {
        assertThat(Squares.coverage("06440008").find(RegionKey.parse("06440"))).isEmpty();
    }

    @Test
    void areasAreInSquareMetres() {
        assertThat(Squares.coverage("06440008").areaSquareMetres(RegionKey.parse("06440008")))
                .isEqualTo(1_000_000);
    }

    @Test
    void theAreaOfAnUnknownRegionIsAnError() {
        assertThatThrownBy(() -> Squares.coverage("06440008").areaSquareMetres(RegionKey.parse("06440009")))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("no polygon for 06440009")
                .hasMessageContaining("Did you mean \"06440008\"");
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT, 06432, 1000000",
        "DISTRICT, 06440, 2000000",
        "ADMINISTRATIVE_REGION, 064, 3000000",
        "STATE, 06, 3000000",
        "COUNTRY, DG, 4000000"
    })
    void municipalitiesDissolveToUpperLevels(RegionLevel level, String key, double area) {
        RegionCoverage dissolved =
                Squares.coverage("06432001", "06440002", "06440008", "07111000").dissolvedTo(level);

        assertThat(dissolved.areaSquareMetres(RegionKey.parse(key))).isEqualTo(area);
    }

    @Test
    void aDissolvedRegionIsOnePolygonWithoutInnerBorders() {
        RegionCoverage district = Squares.coverage("06440002", "06440008").dissolvedTo(RegionLevel.DISTRICT);

        assertThat(district.find(RegionKey.parse("06440")).orElseThrow().getNumGeometries())
                .isEqualTo(1);
    }

    @Test
    void overlappingMunicipalitiesDissolveToTheirUnion() {
        RegionPolygon twice = Squares.coverage("06440002").polygons().get(0);
        RegionCoverage coverage = new RegionCoverage(
                List.of(twice, new RegionPolygon(Squares.region("06440008"), twice.geometry())),
                Squares.coverage("06440002").provenance());

        RegionCoverage district = coverage.dissolvedTo(RegionLevel.DISTRICT);

        assertThat(district.areaSquareMetres(RegionKey.parse("06440"))).isEqualTo(1_000_000);
    }

    @Test
    void aDissolvedCityKeepsItsName() {
        assertThat(Squares.coverage("06411000", "06440008")
                        .dissolvedTo(RegionLevel.DISTRICT)
                        .polygons())
                .extracting(polygon -> polygon.region().name())
                .containsExactly("Ort 06411000", "Ort 06440008");
    }

    @Test
    void levelsTheKeysDoNotTellAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Squares.coverage("06440008").dissolvedTo(RegionLevel.ASSOCIATION))
                .withMessageContaining("ASSOCIATION");
    }

    @Test
    void statesDoNotDissolveToDistricts() {
        assertThatThrownBy(() -> Squares.coverage("06").dissolvedTo(RegionLevel.DISTRICT))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Load a boundary file of municipalities");
    }

    @Test
    void simplifyingKeepsSharedBordersShared() {
        RegionCoverage simplified = Squares.coverage("06440002", "06440008").simplified(100);

        assertThat(simplified.dissolvedTo(RegionLevel.DISTRICT).areaSquareMetres(RegionKey.parse("06440")))
                .isEqualTo(2_000_000);
    }

    @ParameterizedTest
    @CsvSource({"-1", "NaN"})
    void aToleranceBelowZeroIsRefused(double tolerance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Squares.coverage("06440008").simplified(tolerance));
    }
}
