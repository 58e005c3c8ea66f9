package de.okd.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.union.UnaryUnionOp;

class SampleCoverageTest {

    @ParameterizedTest
    @ValueSource(strings = {"06432", "06440"})
    void sharesItsBordersExactly(String district) {
        Geometry[] polygons = polygons(district).toArray(Geometry[]::new);

        assertThat(CoverageValidator.isValid(polygons)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06432", "06440"})
    void leavesNoOverlapBetweenMunicipalities(String district) {
        double areas = polygons(district).stream().mapToDouble(Polygon::getArea).sum();

        assertThat(union(district).getArea()).isCloseTo(areas, within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06432", "06440"})
    void coversOneConnectedAreaOfTheSizeOfTheDistrict(String district) {
        double hectares = facts(district).stream()
                .mapToLong(MunicipalityFacts::areaHectares)
                .sum();

        assertThat(union(district).getNumGeometries()).isEqualTo(1);
        assertThat(union(district).getArea() / 10_000).isCloseTo(hectares, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"06432", "06440"})
    void givesEachMunicipalityAValidPolygon(String district) {
        assertThat(polygons(district)).hasSameSizeAs(facts(district)).allMatch(Geometry::isValid);
    }

    @Test
    void keepsTheDistrictsApart() {
        assertThat(union("06432").distance(union("06440"))).isGreaterThan(10_000);
    }

    private static Geometry union(String district) {
        return UnaryUnionOp.union(polygons(district));
    }

    private static Collection<Polygon> polygons(String district) {
        return SampleCoverage.of(facts(district)).values();
    }

    private static List<MunicipalityFacts> facts(String district) {
        return MunicipalityFacts.all().stream()
                .filter(m -> m.district().equals(district))
                .toList();
    }
}
