package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.OkdException;
import de.okd.core.export.DatasetContent;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON-stat 2.0. Oracle: the rules of the published format description; no registry carries its schema. */
class JsonStatTest {
    private static final DatasetContent CONTENT = InventedDataset.content(1.1);

    /** A file as an office's interface would answer, in the other spellings the format allows. */
    static final String FOREIGN = """
            {"version": "2.0", "class": "dataset", "label": "Bevölkerung", "source": "Amt",
             "id": ["sex", "year", "area"], "size": [2, 1, 2],
             "role": {"time": ["year"], "geo": ["area"]},
             "dimension": {
               "sex": {"category": {"index": {"F": 1, "M": 0}, "label": {"F": "weiblich", "M": "männlich"}}},
               "year": {"category": {"label": {"2015": "2015"}}},
               "area": {"category": {"index": ["06440001", "06440002"]}}},
             "value": [5100, null, 5200.5, 7], "status": [null, ".", null, "p"]}
            """;

    private static Path written(Path folder) {
        Path file = folder.resolve("dataset.json");
        new DatasetExport(CONTENT).jsonStat(file);
        return file;
    }

    private static JsonNode json(Path folder) throws IOException {
        return new ObjectMapper().readTree(written(folder).toFile());
    }

    @Test
    void theDatasetHasWhatTheFormatRequires(@TempDir Path folder) throws Exception {
        JsonNode json = json(folder);
        assertThat(json.get("version").asText()).isEqualTo("2.0");
        assertThat(json.get("class").asText()).isEqualTo("dataset");
        assertThat(json.get("updated").asText()).isEqualTo("2017-10-10T11:01:03+02:00");
        assertThat(json.get("id"))
                .extracting(JsonNode::asText)
                .containsExactly("region", "period", "age", "status_2", "measure");
        assertThat(json.get("size")).extracting(JsonNode::asInt).containsExactly(5, 2, 3, 2, 2);
        assertThat(json.get("role"))
                .hasToString("{\"geo\":[\"region\"],\"time\":[\"period\"],\"metric\":[\"measure\"]}");
        for (int axis = 0; axis < json.get("id").size(); axis++) {
            JsonNode category =
                    json.get("dimension").get(json.get("id").get(axis).asText()).get("category");
            assertThat(category.get("index"))
                    .hasSize(json.get("size").get(axis).asInt())
                    .doesNotHaveDuplicates();
            assertThat(category.get("label")).hasSameSizeAs(category.get("index"));
        }
        assertThat(json.at("/dimension/measure/category/unit/population/label").asText())
                .isEqualTo("Anzahl");
    }

    /** Oracle: the position of every cell, counted by nested loops over the axes as the format says. */
    @Test
    void everyValueAndStatusStandsAtItsPosition(@TempDir Path folder) throws Exception {
        JsonNode json = json(folder);
        Observations expected = CONTENT.observations();
        int position = 0;
        for (int region = 0; region < expected.regions().size(); region++) {
            for (Period period : List.of(Period.parse("2015-12-31"), Period.parse("2014"))) {
                var dimensions = expected.structure().dimensions();
                for (var age : dimensions.get(0).codes()) {
                    for (var status : dimensions.get(1).codes()) {
                        for (var measure : expected.structure().measures()) {
                            int slice = expected.slices().indexOf(new Slice(period, measure, List.of(age, status)));
                            assertCell(json, String.valueOf(position++), expected, slice, region);
                        }
                    }
                }
            }
        }
        assertThat(position).isEqualTo(120);
    }

    private static void assertCell(JsonNode json, String key, Observations expected, int slice, int region) {
        ObservationStatus status = expected.status(slice, region);
        assertThat(json.get("value").has(key)).isEqualTo(status.hasValue());
        if (status.hasValue()) {
            assertThat(json.get("value").get(key).asDouble()).isEqualTo(expected.value(slice, region));
        }
        boolean isSilent = status == ObservationStatus.NORMAL || status == ObservationStatus.ABSENT;
        assertThat(json.get("status").path(key).asText()).isEqualTo(isSilent ? "" : status.name());
    }

    @Test
    void whatIsExportedLoadsAgainAndIsEqual(@TempDir Path folder) {
        try (Okd okd = Okd.inMemory()) {
            Version version = okd.load(written(folder)).versions().get(0);
            SameObservations.assertSame(okd.observations(version), CONTENT.observations());
            assertThat(version.provenance().attribution())
                    .isEqualTo(CONTENT.provenance().attribution());
            assertThat(version.provenance().licence())
                    .isEqualTo(CONTENT.provenance().licence());
        }
    }

    @Test
    void aFileOfAnotherOfficeLoadsWithItsLabels(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("amt.json"), FOREIGN);
        try (Okd okd = Okd.inMemory()) {
            Observations read = okd.observations(okd.load(file).versions().get(0));
            assertThat(read.structure().title()).isEqualTo("Bevölkerung");
            assertThat(read.slices()).hasToString("[Bevölkerung, M, 2015, Bevölkerung, F, 2015]");
            assertThat(read.value(0, 0)).isEqualTo(5100);
            assertThat(read.value(1, 0)).isEqualTo(5200.5);
            assertThat(read.status(0, 1)).isEqualTo(ObservationStatus.SECRET);
            assertThat(read.status(1, 1)).isEqualTo(ObservationStatus.PROVISIONAL);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "geo": ["area"]    | "geo": []          | role "geo"
            "size": [2, 1, 2]  | "size": [2, 1, 3]  | "size" says [2,1,3]
            "status": [null    | "status": [nul     | Check that the file is complete
            """)
    void aBrokenFileIsRefusedWithTheReason(String good, String bad, String reason, @TempDir Path folder)
            throws Exception {
        Path file = Files.writeString(folder.resolve("amt.json"), FOREIGN.replace(good, bad));
        try (Okd okd = Okd.inMemory()) {
            assertThatThrownBy(() -> okd.load(file))
                    .isInstanceOf(OkdException.class)
                    .hasMessageContaining(reason);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            06440002           | Nauheim     | INVALID_REGION_KEY
            ".", null, "p"     | "?", null, "p" | UNKNOWN_SIGN
            5200.5, 7]         | 5200.5, 7, 8]  | ROW_REJECTED
            """)
    void whatCannotBeUnderstoodIsAFinding(String good, String bad, String code, @TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("amt.json"), FOREIGN.replace(good, bad));
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.load(file).findings())
                    .extracting(finding -> finding.code().name())
                    .contains(code);
        }
    }
}
