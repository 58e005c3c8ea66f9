package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.nio.file.Path;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;

/** What OKD makes of a file it wrote. */
final class ReadBack {
    private ReadBack() {}

    static Delivery.Boundaries boundaries(SourceFormat format, Path path) {
        DeliveredFile file = DeliveredFile.of(path);
        assertThat(format.recognises(file)).isTrue();
        return (Delivery.Boundaries) format.read(file).get(0);
    }

    /** The same regions under the same names, no corner farther from its place than this, and nothing to find. */
    static void assertSame(RegionCoverage written, Delivery.Boundaries read, double metres) {
        RegionCoverage back = RegionCoverage.of(read);
        assertThat(read.findings()).isEmpty();
        assertThat(back.polygons())
                .extracting(RegionPolygon::region)
                .containsExactlyElementsOf(
                        written.polygons().stream().map(RegionPolygon::region).toList());
        for (RegionPolygon polygon : written.polygons()) {
            double farthest = DiscreteHausdorffDistance.distance(
                    polygon.geometry(), back.find(polygon.region().key()).orElseThrow());
            assertThat(farthest).as(polygon.region().name()).isLessThanOrEqualTo(metres);
        }
    }
}
