package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.export.DatasetContent;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SDMX-CSV 2.0. Oracle: the field guide of the format, and the ids that SDMX allows. */
class SdmxCsvTest {
    private static final DatasetContent CONTENT = InventedDataset.content(1.1);

    private static List<NamedCsvRecord> records(Path folder) throws IOException {
        Path file = folder.resolve("dataset.csv");
        new DatasetExport(CONTENT).sdmxCsv(file);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    @Test
    void theHeaderHasStructureThenDimensionsThenMeasureThenAttributes(@TempDir Path folder) throws Exception {
        assertThat(records(folder).get(0).getHeader())
                .containsExactly(
                        "STRUCTURE",
                        "STRUCTURE_ID",
                        "ACTION",
                        "REF_AREA",
                        "AGE",
                        "STATUS",
                        "INDICATOR",
                        "TIME_PERIOD",
                        "OBS_VALUE",
                        "OBS_STATUS",
                        "UNIT_MEASURE",
                        "OKD_STATUS");
    }

    @Test
    void everyRowNamesTheDataflowAndIsForInformation(@TempDir Path folder) throws Exception {
        assertThat(records(folder)).allSatisfy(row -> {
            assertThat(row.getField("STRUCTURE")).isEqualTo("dataflow");
            assertThat(row.getField("STRUCTURE_ID")).matches("OKD:[A-Za-z0-9_@$-]+\\(\\d+(\\.\\d+)+\\)");
            assertThat(row.getField("ACTION")).isEqualTo("I");
        });
    }

    @Test
    void codesAreThoseOfSdmxAndEveryIdIsAllowed(@TempDir Path folder) throws Exception {
        List<NamedCsvRecord> records = records(folder);
        assertThat(records).extracting(row -> row.getField("AGE")).contains("Y0T17", "Y_GE18", "_T");
        for (String column : List.of("AGE", "STATUS", "INDICATOR")) {
            assertThat(records).extracting(row -> row.getField(column)).allMatch(id -> id.matches("[A-Za-z0-9_@$-]+"));
        }
    }

    @Test
    void noTwoObservationsShareAKey(@TempDir Path folder) throws Exception {
        List<List<String>> keys = new ArrayList<>();
        for (NamedCsvRecord row : records(folder)) {
            keys.add(row.getFields().subList(3, 8));
        }
        assertThat(new HashSet<>(keys)).hasSameSizeAs(keys);
    }

    /** Oracle: the observations in their order, and SDMX's code list as the status itself gives it. */
    @Test
    void valuesAndStatusesAreKeptApartEvenWhereSdmxHasOneCode(@TempDir Path folder) throws Exception {
        List<List<String>> expected = InventedDataset.rows(CONTENT);
        List<NamedCsvRecord> records = records(folder);
        assertThat(records).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            List<String> row = expected.get(i);
            NamedCsvRecord record = records.get(i);
            String value = record.getField("OBS_VALUE");
            assertThat(value.isEmpty() ? "" : Double.toString(Double.parseDouble(value)))
                    .isEqualTo(row.get(7));
            assertThat(record.getField("OKD_STATUS")).isEqualTo(row.get(8));
            assertThat(record.getField("OBS_STATUS"))
                    .isEqualTo(ObservationStatus.valueOf(row.get(8)).sdmxCode());
            assertThat(record.getField("REF_AREA")).isEqualTo(row.get(0));
            assertThat(record.getField("TIME_PERIOD")).isEqualTo(row.get(2));
        }
    }
}
