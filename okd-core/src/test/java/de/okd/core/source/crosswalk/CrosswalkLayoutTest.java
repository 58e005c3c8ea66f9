package de.okd.core.source.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.DeliveredData;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Delivery;
import de.okd.core.source.csv.CsvSource;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Oracle: rows of a few lines, by hand; the delivered file counted with a spreadsheet's pivot. */
class CrosswalkLayoutTest {
    private static final String HEADER = "year_xw;ags_xw;pop_conv;size_conv;emp_conv;ags20\n";
    private static final String MERGER = "2015.0;06437002;1.0;1.0;nan;06437016\n2015.0;06437008;1.0;1.0;nan;06437016\n";

    @TempDir
    Path folder;

    private Delivery.Conversion read(String rows) throws IOException {
        return read(Files.writeString(folder.resolve("crosswalk.csv"), HEADER + rows));
    }

    private static Delivery.Conversion read(Path file) {
        return (Delivery.Conversion) TabularReading.read(CsvSource.of(file).tabular(), Mapping.detected())
                .get(0);
    }

    @Test
    void yearsAreTheirLastDaysAndMissingWeightsAreNoNumbers() throws IOException {
        Delivery.Conversion conversion = read(MERGER);
        assertThat(conversion.crosswalk().target()).isEqualTo(LocalDate.of(2020, 12, 31));
        assertThat(conversion.crosswalk().shares().get(0))
                .isEqualTo(new Share(
                        LocalDate.of(2015, 12, 31),
                        RegionKey.parse("06437002"),
                        RegionKey.parse("06437016"),
                        1,
                        1,
                        Double.NaN));
        assertThat(conversion.findings()).isEmpty();
        assertThat(conversion.dataset()).isEqualTo("crosswalk");
        assertThat(conversion.provenance().territorialStatus()).isEqualTo(LocalDate.of(2020, 12, 31));
    }

    private void assertFound(String row, Finding.Code code, int column, String message) throws IOException {
        assertThat(read(MERGER + row).findings()).first().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().line()).isEqualTo(4);
            assertThat(finding.place().column()).isEqualTo(column);
            assertThat(finding.message()).contains(message);
        });
    }

    @Test
    void rowsThatMakeNoSenseAreLeftOutWithLineAndColumn() throws IOException {
        assertFound("20x5;06437014;1.0;1.0;1.0;06437016\n", Finding.Code.ROW_REJECTED, 1, "\"20x5\" is no year");
        assertFound("2015.0;6437014;1.0;1.0;1.0;06437016\n", Finding.Code.INVALID_REGION_KEY, 2, "leading zeros");
        assertFound("2015.0;06437014;1.0;1.0;1.0;06437\n", Finding.Code.INVALID_REGION_KEY, 6, "\"06437\" is no key");
        assertFound("2015.0;06437014;-0.5;1.0;1.0;06437016\n", Finding.Code.ROW_REJECTED, 3, "\"-0.5\" is no weight");
        assertFound("2015.0;06437014;1.0;much;1.0;06437016\n", Finding.Code.ROW_REJECTED, 4, "\"much\" is no weight");
        assertFound(
                "2015.0;06437008;1.0;1.0;1.0;06437016\n", Finding.Code.DUPLICATE_OBSERVATION, 2, "same year and keys");
    }

    @Test
    void weightsThatDoNotSumToOneAreReportedByKindAndStatus() throws IOException {
        String rows = """
                2015.0;03351501;1.0;0.25;nan;03351001
                2015.0;03351501;1.0;0.75;nan;03351002
                2016.0;03351501;0.5;0.25;nan;03351001
                2016.0;03351501;0.4999999;0.75;0.5;03351002
                """;
        List<Finding> findings = read(rows).findings();
        assertThat(findings).extracting(Finding::code).containsOnly(Finding.Code.SUM_DIFFERS);
        assertThat(findings)
                .extracting(Finding::message)
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(
                                        "the weights by inhabitants of 03351501 at 2015-12-31 sum to 2.0 over 2 parts"),
                        second -> assertThat(second)
                                .startsWith(
                                        "the weights by employees of 03351501 at 2016-12-31 sum to 0.5 over 2 parts,"
                                                + " 1 of them missing"));
    }

    @Test
    void aCrosswalkWithoutAnyShareIsRefused() {
        assertThatThrownBy(() -> read("x;y;z;a;b;c\n"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_LAYOUT))
                .hasMessageContaining("none of its rows");
    }

    @Test
    void theDeliveredCrosswalkIsReadWhole() {
        Delivery.Conversion conversion = read(DeliveredData.crosswalk());
        assertThat(conversion.findings()).isEmpty();
        assertThat(conversion.crosswalk().shares()).hasSize(13_320);
        assertThat(conversion.crosswalk().shares().stream().filter(share -> Double.isNaN(share.employment())))
                .hasSize(3_010);
    }
}
