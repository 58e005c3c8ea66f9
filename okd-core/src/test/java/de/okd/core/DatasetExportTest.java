package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.export.DatasetContent;
import de.okd.core.source.packaged.PackagedDescription;
import de.okd.core.table.Column;
import de.okd.core.table.CsvStyle;
import de.okd.core.table.Table;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A dataset as a file. Oracles: the observations, cell by cell, against what FastCSV, fastexcel's reader and DuckDB's own
 * Parquet reader make of the file.
 */
class DatasetExportTest {
    private static final List<String> HEADER =
            List.of("region", "region_name", "period", "age", "status_2", "measure", "unit", "value", "status");
    private static final int VALUE = HEADER.indexOf("value");
    private static final DatasetContent CONTENT = InventedDataset.content(1.1);
    private static final DatasetExport EXPORT = new DatasetExport(CONTENT);

    private static List<List<String>> csv(Path file, char separator) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .ofCsvRecord(file, StandardCharsets.UTF_8)) {
            reader.forEach(row -> rows.add(row.getFields()));
        }
        return rows;
    }

    /** The same rows with numbers as their shortest text, so that 5 and 5.0 are equal. */
    private static List<List<String>> plain(List<List<String>> rows) {
        return rows.stream().map(DatasetExportTest::plainRow).toList();
    }

    private static List<String> plainRow(List<String> row) {
        List<String> plain = new ArrayList<>(row);
        String value = row.get(VALUE).replace(',', '.');
        plain.set(VALUE, value.isEmpty() ? "" : Double.toString(Double.parseDouble(value)));
        return plain;
    }

    @Test
    void csvHasARowForEveryObservationAndNothingIsLost(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dataset.csv");
        EXPORT.csv(file);
        List<List<String>> rows = csv(file, ',');
        assertThat(rows.get(0)).isEqualTo(HEADER);
        assertThat(plain(rows.subList(1, rows.size()))).isEqualTo(InventedDataset.rows(CONTENT));
    }

    @Test
    void germanCsvOpensInExcelWithSemicolonCommaAndByteOrderMark(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dataset.csv");
        EXPORT.germanCsv(file);
        assertThat(Files.readString(file))
                .startsWith("\ufeffregion;region_name")
                .contains(";1,1;");
        List<List<String>> rows = csv(file, ';');
        assertThat(plain(rows.subList(1, rows.size()))).isEqualTo(InventedDataset.rows(CONTENT));
    }

    @Test
    void formulasAreDisarmedOnlyWhereAsked(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dataset.csv");
        EXPORT.csv(CsvStyle.GERMAN.withNeutralisedFormulas(), file);
        assertThat(csv(file, ';').stream().map(row -> row.get(1))).contains("'=HYPERLINK(\"x\")");
        EXPORT.csv(file);
        assertThat(csv(file, ',').stream().map(row -> row.get(1))).contains("=HYPERLINK(\"x\")");
    }

    private static List<List<String>> sheet(Path file, int number) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
            Sheet sheet = workbook.getSheet(number).orElseThrow();
            List<List<String>> rows = new ArrayList<>();
            for (Row row : sheet.read()) {
                List<String> cells = new ArrayList<>(Collections.nCopies(HEADER.size(), ""));
                row.forEach(cell -> {
                    if (cell != null) {
                        cells.set(cell.getColumnIndex(), cell.getType() + ":" + cell.getRawValue());
                    }
                });
                rows.add(cells);
            }
            return rows;
        }
    }

    @Test
    void aWorkbookHoldsNumbersAsNumbersAndAllElseAsText(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dataset.xlsx");
        EXPORT.xlsx(file);
        List<List<String>> rows = sheet(file, 0);
        assertThat(rows.get(0))
                .isEqualTo(HEADER.stream().map(name -> "STRING:" + name).toList());
        List<List<String>> expected = InventedDataset.rows(CONTENT).stream()
                .map(DatasetExportTest::typed)
                .toList();
        assertThat(rows.subList(1, rows.size())).isEqualTo(expected);
    }

    /** A carriage return is no character of XML, so a cell holds its escape. */
    private static List<String> typed(List<String> row) {
        List<String> typed = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            String type = column == VALUE ? "NUMBER:" : "STRING:";
            String cell = row.get(column).replace("\r", "_x000D_");
            typed.add(column == VALUE && cell.isEmpty() ? "" : type + cell);
        }
        return typed;
    }

    @Test
    void theSecondSheetNamesSourceLicenceAttributionAndTheMeaningOfEveryStatus(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("dataset.xlsx");
        EXPORT.xlsx(file);
        assertThat(sheet(file, 1).stream().map(row -> row.get(0) + "=" + row.get(1)))
                .contains(
                        "STRING:Lizenz=STRING:dl-de/by-2-0",
                        "STRING:Quellenvermerk=STRING:" + CONTENT.provenance().attribution(),
                        "STRING:SECRET=STRING:unbekannt oder geheim zu halten (Zeichen .)");
    }

    @Test
    void parquetIsTypedAndCarriesTheDescription(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("it's.parquet");
        EXPORT.parquet(file);
        String source = "('" + file.toString().replace("'", "''") + "')";
        assertThat(query("SELECT column_type FROM (DESCRIBE SELECT * FROM read_parquet" + source + ")"))
                .isEqualTo(Stream.of(HEADER.toArray(String[]::new))
                        .map(name -> List.of(name.equals("value") ? "DOUBLE" : "VARCHAR"))
                        .toList());
        assertThat(query("SELECT * FROM read_parquet" + source)).isEqualTo(InventedDataset.rows(CONTENT));
        List<List<String>> metadata =
                query("SELECT decode(value) FROM parquet_kv_metadata" + source + " WHERE decode(key) = 'okd'");
        assertThat(PackagedDescription.parse(metadata.get(0).get(0), Place.NOWHERE))
                .isEqualTo(new PackagedDescription(CONTENT.observations().structure(), CONTENT.provenance()));
    }

    private static List<List<String>> query(String sql) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    Object cell = row.getObject(column);
                    cells.add(cell == null ? "" : cell.toString());
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    static Stream<Named<BiConsumer<DatasetExport, Path>>> formats() {
        return Stream.of(
                Named.of("CSV", DatasetExport::csv),
                Named.of("German CSV", DatasetExport::germanCsv),
                Named.of("workbook", DatasetExport::xlsx),
                Named.of("Parquet", DatasetExport::parquet),
                Named.of("Arrow", DatasetExport::arrow),
                Named.of("JSON-stat", DatasetExport::jsonStat),
                Named.of("SDMX-CSV", DatasetExport::sdmxCsv));
    }

    /** Files with a time in them differ after the two seconds that zip archives count in; here their clock is read. */
    @ParameterizedTest
    @MethodSource("formats")
    void theSameDatasetGivesTheSameBytes(BiConsumer<DatasetExport, Path> format, @TempDir Path folder)
            throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        format.accept(EXPORT, first);
        Thread.sleep(5);
        format.accept(new DatasetExport(InventedDataset.content(1.1)), second);
        assertThat(second).hasSameBinaryContentAs(first);
        format.accept(new DatasetExport(InventedDataset.content(1.2)), second);
        assertThat(Files.readAllBytes(second)).isNotEqualTo(Files.readAllBytes(first));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void afterAnExportOnlyTheFileIsThere(BiConsumer<DatasetExport, Path> format, @TempDir Path folder) {
        format.accept(EXPORT, folder.resolve("file"));
        assertThat(folder).isDirectoryContaining("glob:**/file").isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aWorkbookTooSmallForATableIsRefusedWithTheRemedy(@TempDir Path folder) {
        Table table = new Table(List.of(new Column.Text("name", Collections.nCopies(1 << 20, "x"))));
        assertThatThrownBy(() -> TableFiles.writeXlsx(table, folder.resolve("long.xlsx")))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("1048575 rows")
                .hasMessageContaining("Parquet");
        assertThat(folder).isEmptyDirectory();
    }
}
