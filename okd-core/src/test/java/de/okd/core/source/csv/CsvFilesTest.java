package de.okd.core.source.csv;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.DeliveredData;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.cell.NumberSyntax;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Delivered files, cell by cell against a naive reader that decodes first and looks at one character at a time. */
class CsvFilesTest {
    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({
        "schools-2020/schools.csv, ;, 33145",
        "unfallatlas/muenster.csv, ',', 2239",
        "zensus2011-grid-1km/hessen-bbox.csv, ;, 45900",
        "crosswalk-bbsr/municipalities-hessen-1990-2020.csv, ;, 13320",
        "genesis-ffcsv-2026/12411-01-01-4_en_flat.csv, ;, 0",
        "genesis-ffcsv-2026/1000A-0000.zip, ;, 0",
        "genesis-ffcsv-2026/11111-02-01-4.zip, ;, 0",
        "genesis-ffcsv-2026/12411-01-01-4.zip, ;, 0",
        "genesis-ffcsv-2026/13111-01-03-4.zip, ;, 0",
    })
    void everyCellIsReadAsANaiveReaderDoes(String name, char delimiter, int rows) throws IOException {
        Path path = DeliveredData.delivered(name);
        assertThat(new CsvFormat().recognises(DeliveredFile.of(path))).isTrue();
        List<List<String>> naive = naive(text(path), delimiter);
        CsvTexts.Read read =
                CsvTexts.read(CsvFormat.sources(DeliveredFile.of(path)).get(0));
        assertThat(read.findings()).isEmpty();
        assertThat(read.rows()).hasSize(rows == 0 ? naive.size() - 1 : rows);
        for (int row = 0; row < read.rows().size(); row++) {
            assertThat(read.rows().get(row)).isEqualTo(naive.get(row + 1));
        }
    }

    private static String text(Path path) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        if (path.toString().endsWith(".zip")) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
            zip.getNextEntry();
            bytes = zip.readAllBytes();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<List<String>> naive(String text, char delimiter) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == delimiter || c == '\n')) {
                row.add(cell.toString().isBlank() ? "null" : cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    @Test
    void theAccidentsOfMuensterWriteEachPairOfCoordinatesInItsOwnWay() {
        CsvDialect dialect = CsvSource.of(DeliveredData.delivered("unfallatlas/muenster.csv"))
                .dialect();
        assertThat(dialect.delimiter()).isEqualTo(',');
        assertThat(dialect.numbers("LINREFX").decimal()).isEqualTo(',');
        assertThat(dialect.numbers("LINREFY").decimal()).isEqualTo(',');
        assertThat(dialect.numbers("XGCSWGS84")).isEqualTo(NumberSyntax.PLAIN);
        assertThat(dialect.numbers("YGCSWGS84")).isEqualTo(NumberSyntax.PLAIN);
    }

    @Test
    void coordinatesOfSchoolsAreNoThousands() {
        CsvDialect dialect = CsvSource.of(DeliveredData.delivered("schools-2020/schools.csv"))
                .dialect();
        assertThat(dialect.numbers("lat")).isEqualTo(NumberSyntax.PLAIN);
        assertThat(dialect.numbers("lon")).isEqualTo(NumberSyntax.PLAIN);
    }

    @Test
    void valuesOfTheCensusGridHaveDecimalCommas() {
        CsvDialect dialect = CsvSource.of(DeliveredData.delivered("zensus2011-grid-1km/hessen-bbox.csv"))
                .dialect();
        assertThat(dialect.numbers("Alter_D").decimal()).isEqualTo(',');
    }

    @Test
    void theMunicipalRegisterAndGenesisTablesAreForOthers() {
        assertThat(new CsvFormat().recognises(DeliveredFile.of(DeliveredData.municipalRegister())))
                .isFalse();
        assertThat(new CsvFormat().recognises(DeliveredFile.of(DeliveredData.district("21111-01-03-4.csv"))))
                .isFalse();
    }
}
