package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maps of two real districts with invented values. */
class RealMapTest {
    private static @Nullable RegionCoverage read;

    private RegionCoverage coverage;

    @BeforeEach
    void readMunicipalities() {
        coverage = germany();
    }

    /** Read once for all tests of maps. */
    static synchronized RegionCoverage germany() {
        RegionCoverage germany = read;
        if (germany == null) {
            germany = RegionCoverage.of(Vg5000.read("GEM"));
            read = germany;
        }
        return germany;
    }

    @Test
    void twoDistrictsTakeLessThan200Kilobytes() {
        String svg = Choropleth.of(coverage, column("06432", "06440")).toSvg();

        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isBetween(10_000, 200_000);
    }

    @Test
    void circlesOfTwoDistrictsTakeLessThan200Kilobytes() {
        String svg = ProportionalSymbols.of(coverage, column("06432", "06440")).toSvg();

        assertThat(svg.getBytes(StandardCharsets.UTF_8).length).isBetween(10_000, 200_000);
    }

    @Test
    void aDistrictIsDrawnAlone() {
        Choropleth map = Choropleth.of(coverage, column("06432", "06440")).within(RegionKey.parse("06440"));

        assertThat(map.toSvg()).contains("data-key=\"06440008\"").doesNotContain("data-key=\"06432");
    }

    @Test
    void theSameMapHasTheSameBytes() {
        assertThat(Choropleth.of(coverage, column("06440")).toSvg())
                .isEqualTo(Choropleth.of(coverage, column("06440")).toSvg());
    }

    private RegionColumn column(String... districts) {
        return columnOf(coverage, districts);
    }

    static RegionColumn columnOf(RegionCoverage coverage, String... districts) {
        List<RegionColumn.Value> values = new ArrayList<>();
        for (String district : districts) {
            for (RegionPolygon polygon :
                    coverage.within(RegionKey.parse(district)).polygons()) {
                values.add(value(polygon, values.size()));
            }
        }
        Provenance source = new Provenance(
                "12411-02-03-5_00.csv",
                "",
                "Fortschreibung des Bevölkerungsstandes, Tabelle 12411-02-03-5",
                Licence.DL_DE_BY_2_0,
                "© Statistische Ämter des Bundes und der Länder 2017",
                null,
                LocalDate.of(2015, 12, 31));
        return new RegionColumn(
                "Altenquotient", "je 100 Personen von 20 bis 64 Jahren", "31.12.2015", values, List.of(source));
    }

    private static RegionColumn.Value value(RegionPolygon polygon, int index) {
        ObservationStatus status = index % 25 == 7
                ? ObservationStatus.SECRET
                : index % 25 == 13
                        ? ObservationStatus.NOT_YET
                        : index % 11 == 3 ? ObservationStatus.PROVISIONAL : ObservationStatus.NORMAL;
        double value = status.hasValue() ? 26 + 14 * Math.sin(index * 0.7) * Math.cos(index * 1.3) : Double.NaN;
        return new RegionColumn.Value(polygon.region(), value, status);
    }
}
