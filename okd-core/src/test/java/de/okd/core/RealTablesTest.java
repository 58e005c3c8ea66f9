package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.RegionKey;
import de.okd.core.source.DataFolder;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.genesis.GenesisFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official GENESIS tables as delivered in 2017. Oracle: {@link NaiveTable}, and published totals. */
class RealTablesTest {
    private static Delivery.Table read(Path file) {
        return (Delivery.Table) new GenesisFormat().read(DeliveredFile.of(file)).get(0);
    }

    private static Path file(String name) {
        Path municipal = DeliveredData.municipal(name);
        return java.nio.file.Files.exists(municipal) ? municipal : DeliveredData.district(name);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "tables-2017.csv", numLinesToSkip = 2)
    void everyTableHasItsShape(
            String name, String code, int regions, int slices, long observations, String dimensions) {
        Observations read = read(file(name)).observations();
        assertThat(read.structure().id()).isEqualTo(code);
        assertThat(read.regions()).hasSize(regions);
        assertThat(read.slices()).hasSize(slices);
        assertThat(read.size()).isEqualTo(observations);
        assertThat(read.structure().dimensions().stream().map(Dimension::id).collect(Collectors.joining(" ")))
                .isEqualTo(dimensions == null ? "" : dimensions);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "tables-2017.csv", numLinesToSkip = 2)
    void everyTableHasAsManyRegionsAndObservationsAsNaivelyCounted(
            String name, String code, int regions, int slices, long observations) {
        NaiveTable naive = NaiveTable.read(file(name));
        assertThat(naive.regions()).as("regions of %s", code).hasSize(regions);
        assertThat(naive.distinctCells())
                .as("observations of %s, %d slices", code, slices)
                .isEqualTo(observations);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12411-02-03-5_00.csv", "33111-01-01-5_00.csv", "11111-01-01-4.csv"})
    void everyValueIsTheOneInTheFile(String name) {
        NaiveTable naive = NaiveTable.read(file(name));
        assertThat(naive.differences(read(file(name)).observations())).isEmpty();
    }

    @Test
    void theTableDeliveredInBothCharsetsHasTheSameObservations() {
        SameObservations.assertSame(
                read(DeliveredData.district("21111-01-03-4.csv")).observations(),
                read(DeliveredData.district("21111-01-03-4_00.csv")).observations());
    }

    /** Oracle: the published population of Wetteraukreis, 31 December 2015: 301931. */
    @Test
    void theMunicipalitiesOfWetteraukreisSumToThePublishedTotal() {
        Observations population =
                read(DeliveredData.municipal("12411-01-01-5_00.csv")).observations();
        List<RegionKey> members = population.register().parts(RegionKey.parse("06440")).stream()
                .map(region -> region.key())
                .toList();
        assertThat(members).hasSize(25);
        assertThat(members.stream()
                        .mapToDouble(member -> population.value(0, population.position(member)))
                        .sum())
                .isEqualTo(301931);
    }

    @Test
    void allTablesLoadAndAgreeingSumsAreFound() {
        Path folder = DeliveredData.genesisTables();
        try (Okd okd = Okd.inMemory()) {
            LoadReport report = okd.load(DataFolder.of(folder));
            assertThat(report.files()).hasSize(23);
            assertThat(report.with(LoadReport.Outcome.FAILED)).isEmpty();
            assertThat(report.with(LoadReport.Outcome.UNRECOGNISED)).isEmpty();
            assertThat(okd.tables()).hasSize(22);
            assertThat(okd.findings(okd.version("12411-01-01-5")))
                    .extracting(Finding::code)
                    .contains(Finding.Code.SUMS_AGREE)
                    .doesNotContain(Finding.Code.UNKNOWN_SIGN, Finding.Code.ROW_REJECTED);
        }
    }
}
