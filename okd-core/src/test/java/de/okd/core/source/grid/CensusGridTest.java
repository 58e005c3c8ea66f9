package de.okd.core.source.grid;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.DeliveredData;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.csv.CsvFormat;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.ReadTable;
import de.okd.core.source.tabular.RowsOf;
import de.okd.core.source.tabular.TabularReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Census grids. Oracle: the lines, split at semicolons. */
class CensusGridTest {
    private static Delivery.Table read(String text) {
        return (Delivery.Table)
                TabularReading.read(RowsOf.source(text), Mapping.detected()).get(0);
    }

    @Test
    void sentinelsOf2011AreStatuses() {
        assertThat(ReadTable.cells(read("""
                        Gitter_ID_1km;x_mp_1km;y_mp_1km;Einwohner;Alter_D
                        1kmN2920E4170;4170500;2920500;-1;-1,0
                        1kmN2920E4171;4171500;2920500;3;-9,0
                        1kmN2920E4172;4172500;2920500;250;41,5
                        """).observations()))
                .containsExactly(
                        "CRS3035RES1000mN2920000E4170000: population, 2011-05-09 = .",
                        "CRS3035RES1000mN2920000E4170000: mean_age, 2011-05-09 = .",
                        "CRS3035RES1000mN2920000E4171000: population, 2011-05-09 = 3",
                        "CRS3035RES1000mN2920000E4171000: mean_age, 2011-05-09 = .",
                        "CRS3035RES1000mN2920000E4172000: population, 2011-05-09 = 250",
                        "CRS3035RES1000mN2920000E4172000: mean_age, 2011-05-09 = 41.5");
    }

    @Test
    void theEnDashAndTheBracketsOf2022AreStatuses() {
        assertThat(ReadTable.cells(read("""
                        GITTER_ID_1km;x_mp_1km;y_mp_1km;durchschnMieteQM;werterlaeuternde_Zeichen
                        CRS3035RES1000mN2689000E4337000;4337500;2689500;8,57;
                        CRS3035RES1000mN2689000E4338000;4338500;2689500;–;
                        CRS3035RES1000mN2689000E4339000;4339500;2689500;7,1;KLAMMERN
                        """).observations()))
                .containsExactly(
                        "CRS3035RES1000mN2689000E4337000: durchschnMieteQM, 2022-05-15 = 8.57",
                        "CRS3035RES1000mN2689000E4338000: durchschnMieteQM, 2022-05-15 = .",
                        "CRS3035RES1000mN2689000E4339000: durchschnMieteQM, 2022-05-15 = 7.1 ()");
    }

    @Test
    void coordinatesThatContradictTheIdAreOneFindingWithTheFirstLine() {
        Delivery.Table table = read("""
                Gitter_ID_1km;x_mp_1km;y_mp_1km;Einwohner
                1kmN2920E4170;4170500;2920500;3
                1kmN2920E4171;2920500;4171500;4
                1kmN2920E4172;2920500;4172500;5
                """);
        assertThat(table.findings())
                .filteredOn(finding -> finding.message().contains("contradict their id"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message())
                            .startsWith("2 cells")
                            .contains("1kmN2920E4171 has its centre at 4171500 east and 2920500 north");
                    assertThat(finding.place().line()).isEqualTo(3);
                });
    }

    @Test
    void theCellsRoundHessenAreReadAsTheLinesSay() throws IOException {
        Path file = DeliveredData.delivered("zensus2011-grid-1km/hessen-bbox.csv");
        Delivery.Table table =
                (Delivery.Table) new CsvFormat().read(DeliveredFile.of(file)).get(0);
        Observations grid = table.observations();
        List<String[]> lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .toList();
        assertThat(grid.regions()).hasSize(45_900).hasSameSizeAs(lines);
        assertThat(grid.structure().measures()).hasSize(10);
        assertThat(differences(grid, lines)).isEmpty();
        assertThat(table.findings()).extracting(Finding::code).doesNotContain(Finding.Code.UNKNOWN_SIGN);
        assertThat(sum(grid))
                .isEqualTo(lines.stream()
                        .mapToInt(line -> Integer.parseInt(line[3]))
                        .filter(value -> value > 0)
                        .sum());
        assertThat(count(grid)).isEqualTo(21_371);
    }

    private static List<String> differences(Observations grid, List<String[]> lines) {
        List<String> differences = new ArrayList<>();
        for (int region = 0; region < lines.size(); region++) {
            for (int slice = 0; slice < 10; slice++) {
                String text = lines.get(region)[3 + slice].replace(',', '.');
                boolean isMissing = text.equals("-1") || text.equals("-1.0") || text.equals("-9.0");
                boolean isSame = isMissing
                        ? grid.status(slice, region) == ObservationStatus.SECRET
                        : grid.value(slice, region) == Double.parseDouble(text);
                if (!isSame) {
                    differences.add(lines.get(region)[0] + ", value " + slice + ": " + text);
                }
            }
        }
        return differences;
    }

    private static double sum(Observations grid) {
        return IntStream.range(0, grid.regions().size())
                .filter(region -> grid.status(0, region).hasValue())
                .mapToDouble(region -> grid.value(0, region))
                .sum();
    }

    private static long count(Observations grid) {
        return IntStream.range(0, grid.regions().size())
                .filter(region -> grid.status(0, region) == ObservationStatus.SECRET)
                .count();
    }
}
