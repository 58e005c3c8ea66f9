package de.okd.geo.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** Oracle: rectangles, whose overlaps and gaps are rectangles too. */
class CoverageProblemsTest {
    private final List<RegionPolygon> polygons = new ArrayList<>();

    private CoverageProblemsTest with(String key, double west, double south, double east, double north) {
        Geometry box = new GeometryFactory()
                .toGeometry(new Envelope(480_000 + west, 480_000 + east, 5_570_000 + south, 5_570_000 + north));
        polygons.add(new RegionPolygon(Squares.region(key), box));
        return this;
    }

    private RegionCoverage coverage() {
        return new RegionCoverage(polygons, Squares.coverage("06440001").provenance());
    }

    @Test
    void polygonsSideBySideHaveNoProblems() {
        assertThat(Squares.coverage("06440001", "06440002", "06440003").problems())
                .isEmpty();
    }

    @Test
    void anOverlapIsReportedWithBothRegionsAndItsArea() {
        RegionCoverage coverage = with("06440001", 0, 0, 1000, 1000)
                .with("06440002", 900, 0, 2000, 1000)
                .coverage();

        assertThat(coverage.problems())
                .singleElement()
                .isInstanceOfSatisfying(CoverageProblem.Overlap.class, overlap -> {
                    assertThat(overlap.first().key().value()).isEqualTo("06440001");
                    assertThat(overlap.second().key().value()).isEqualTo("06440002");
                    assertThat(overlap.squareMetres()).isCloseTo(100_000, within(1e-3));
                    assertThat(overlap.east()).isBetween(480_900.0, 481_000.0);
                });
    }

    @Test
    void aPolygonInsideAnotherOverlapsItWhole() {
        RegionCoverage coverage = with("06440001", 0, 0, 1000, 1000)
                .with("06440002", 400, 400, 600, 600)
                .coverage();

        assertThat(coverage.problems())
                .singleElement()
                .extracting(CoverageProblem::squareMetres)
                .isEqualTo(40_000.0);
    }

    @Test
    void twoRegionsWithOnePolygonOverlapWhole() {
        RegionCoverage coverage = with("06440001", 0, 0, 1000, 1000)
                .with("06440002", 0, 0, 1000, 1000)
                .coverage();

        assertThat(coverage.problems())
                .singleElement()
                .extracting(CoverageProblem::squareMetres)
                .isEqualTo(1_000_000.0);
    }

    @Test
    void aGapIsReportedWithTheRegionsAroundItAndItsArea() {
        RegionCoverage coverage = with("06440001", 0, 0, 300, 100)
                .with("06440002", 0, 100, 100, 200)
                .with("06440003", 200, 100, 300, 200)
                .with("06440004", 0, 200, 300, 300)
                .coverage();

        assertThat(coverage.problems()).singleElement().isInstanceOfSatisfying(CoverageProblem.Gap.class, gap -> {
            assertThat(gap.squareMetres()).isEqualTo(10_000);
            assertThat(gap.around())
                    .extracting((Region region) -> region.key().value())
                    .containsExactly("06440001", "06440002", "06440003", "06440004");
        });
    }

    @Test
    void sliversBelowTheLeastAreaAreNotTold() {
        RegionCoverage coverage = with("06440001", 0, 0, 1000, 1000)
                .with("06440002", 999.9999, 0, 2000, 1000)
                .coverage();

        assertThat(coverage.problems()).isEmpty();
        assertThat(coverage.problems(0.05)).hasSize(1);
    }

    @Test
    void levelsAreJudgedApart() {
        RegionCoverage coverage = with("06440001", 0, 0, 1000, 1000)
                .with("06440", 0, 0, 1000, 1000)
                .coverage();

        assertThat(coverage.problems()).isEmpty();
    }

    @Test
    void aProblemIsAFindingForPeople() {
        RegionCoverage coverage = with("06440001", 0, 0, 1000, 1000)
                .with("06440002", 900, 0, 2000, 1000)
                .coverage();

        Finding finding = coverage.problems().get(0).finding();

        assertThat(finding.code()).isEqualTo(Finding.Code.POLYGONS_OVERLAP);
        assertThat(finding.message())
                .startsWith("06440001 Ort 06440001 and 06440002 Ort 06440002 share 100000 m² near 480950, 5570500");
        assertThat(finding.place().region()).isEqualTo("06440001");
    }
}
