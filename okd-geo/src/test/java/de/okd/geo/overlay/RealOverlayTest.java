package de.okd.geo.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;

/** Common areas on the official boundaries of 2021. Oracle: OverlayNGRobust of JTS 1.20, pair by pair. */
class RealOverlayTest {
    private static RegionCoverage municipalities;

    @BeforeAll
    static void read() {
        municipalities = RegionCoverage.of(Vg5000.read("GEM"));
    }

    @Test
    void everyMunicipalityLiesWhollyInItsOfficialDistrict() {
        RegionCoverage districts = RegionCoverage.of(Vg5000.read("KRS"));

        AreaWeights weights = AreaWeights.between(municipalities, districts);

        assertThat(weights.findings()).isEmpty();
        assertThat(weights.pairs()).isEqualTo(10_997);
        for (int i = 0; i < weights.from().size(); i++) {
            RegionKey key = weights.from().get(i).key();
            assertThat(key.isWithin(
                            weights.to().get(weights.to(weights.start(i))).key()))
                    .as(key.value())
                    .isTrue();
            assertThat(weights.area(weights.start(i))).isCloseTo(weights.fromArea(i), within(1e-5));
        }
    }

    @Test
    void theMunicipalitiesOfHessenAmongShiftedDistricts() {
        RegionCoverage hessen = municipalities.within(RegionKey.parse("06"));
        Patchwork shifted = new Patchwork(hessen.dissolvedTo(RegionLevel.DISTRICT).polygons().stream()
                        .map(RegionPolygon::geometry)
                        .toList())
                .shifted(2345.678, -3456.789);

        AreaWeights weights = AreaWeights.between(hessen, shifted.coverage());

        compare(weights, hessen.polygons(), shifted.patches());
        assertThat(weights.pairs()).isGreaterThan(600);
    }

    private static void compare(AreaWeights weights, List<RegionPolygon> regions, List<Geometry> others) {
        STRtree tree = new STRtree();
        for (int i = 0; i < others.size(); i++) {
            tree.insert(others.get(i).getEnvelopeInternal(), i);
        }
        for (int i = 0; i < regions.size(); i++) {
            Geometry region = regions.get(i).geometry();
            double[] expected = new double[others.size()];
            tree.query(region.getEnvelopeInternal(), found -> {
                int other = (Integer) found;
                expected[other] = Oracle.commonArea(region, others.get(other));
            });
            double[] row = new double[others.size()];
            for (int pair = weights.start(i); pair < weights.start(i + 1); pair++) {
                row[weights.to(pair)] = weights.area(pair);
            }
            assertThat(row).as(regions.get(i).region().toString()).containsExactly(expected, within(1e-6));
        }
    }
}
