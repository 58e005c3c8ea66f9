package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import de.okd.core.LoadReport.Outcome;
import de.okd.core.dataset.Observations;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.export.DataPackage;
import de.okd.core.export.DatasetContent;
import de.okd.core.source.DataFolder;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data packages: written, described as the standard asks, loaded again. */
class DataPackageTest {
    private static final DatasetContent CONTENT = InventedDataset.content(1.1);

    private static Path written(Path folder) throws IOException {
        Path target = Files.createDirectory(folder.resolve("package"));
        DataPackage.write("Kreis Ä", List.of(CONTENT, InventedDataset.content(2)), target);
        return target;
    }

    private static JsonNode descriptor(Path target) throws IOException {
        return new ObjectMapper().readTree(target.resolve("datapackage.json").toFile());
    }

    @Test
    void whatIsExportedLoadsAgainAndIsEqual(@TempDir Path folder) throws Exception {
        Path target = Files.createDirectory(folder.resolve("package"));
        DataPackage.write("package", List.of(CONTENT), target);
        try (Okd okd = Okd.inMemory()) {
            Version version =
                    okd.load(target.resolve("datapackage.json")).versions().get(0);
            SameObservations.assertSame(okd.observations(version), CONTENT.observations());
            assertThat(origin(version.provenance())).isEqualTo(origin(CONTENT.provenance()));
        }
    }

    /** All of a provenance but the file: that is the package now. */
    private static List<Object> origin(Provenance provenance) {
        return List.of(
                provenance.publisher(),
                provenance.licence(),
                provenance.attribution(),
                String.valueOf(provenance.retrieved()),
                String.valueOf(provenance.territorialStatus()));
    }

    @Test
    void anOfficialTableGoesRoundThroughAPackage(@TempDir Path folder) {
        Path source = DeliveredData.district("22811-01-01-4_00.csv");
        try (Okd okd = Okd.inMemory();
                Okd other = Okd.inMemory()) {
            String dataset = okd.load(source).versions().get(0).dataset();
            okd.exportPackage(folder.resolve("package"), dataset);
            LoadReport report = other.load(DataFolder.of(folder.resolve("package")));
            assertThat(report.files())
                    .extracting(LoadReport.FileReport::outcome)
                    .containsExactly(Outcome.LOADED);
            Observations expected = okd.observations(dataset);
            SameObservations.assertSame(other.observations(dataset), expected);
            assertThat(other.version(dataset).title())
                    .isEqualTo(okd.version(dataset).title());
        }
    }

    @Test
    void aFolderWithAPackageLoadsItOnceAndKnowsItTheSecondTime(@TempDir Path folder) throws Exception {
        DataFolder data = DataFolder.of(written(folder));
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.load(data).files())
                    .extracting(LoadReport.FileReport::outcome)
                    .containsExactly(Outcome.LOADED);
            assertThat(okd.load(data).files())
                    .extracting(LoadReport.FileReport::outcome)
                    .containsExactly(Outcome.UNCHANGED);
        }
    }

    @Test
    void changedDataAreRefused(@TempDir Path folder) throws Exception {
        Path target = written(folder);
        Path data = target.resolve(descriptor(target).at("/resources/0/path").asText());
        Files.writeString(data, Files.readString(data).replace("NORMAL", "REVISED"));
        assertRefused(target, ErrorCode.INVALID_DATA, "was changed after the export");
    }

    @Test
    void missingDataAreRefused(@TempDir Path folder) throws Exception {
        Path target = written(folder);
        Files.delete(target.resolve(descriptor(target).at("/resources/0/path").asText()));
        assertRefused(target, ErrorCode.MISSING_COMPANION, "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../outside.csv", "/etc/passwd", "data/x.exe", "data/\\u0000.csv", ""})
    void aPackageThatPointsOutOfItsFolderIsRefused(String path, @TempDir Path folder) throws Exception {
        Path target = written(folder);
        Path descriptor = target.resolve("datapackage.json");
        String good = descriptor(target).at("/resources/0/path").asText();
        Files.writeString(descriptor, Files.readString(descriptor).replace("\"" + good + "\"", "\"" + path + "\""));
        assertRefused(target, ErrorCode.INVALID_DATA, "in its own folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-17|0-16", "population|people", "2015-12-31|2015-31-12", "06440008|x"})
    void dataThatContradictTheirDescriptionAreRefused(String change, @TempDir Path folder) throws Exception {
        Path target = written(folder);
        Path data = target.resolve(descriptor(target).at("/resources/0/path").asText());
        String[] sides = change.split("\\|");
        String before = Files.readString(data);
        String after = before.replace(sides[0], sides[1]);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(data, after);
        Path descriptor = target.resolve("datapackage.json");
        Files.writeString(
                descriptor,
                Files.readString(descriptor)
                        .replace(
                                descriptor(target).at("/resources/0/hash").asText(),
                                "sha256:" + MoreFiles.asByteSource(data).hash(Hashing.sha256())));
        assertRefused(target, ErrorCode.INVALID_DATA, "contradict their description");
    }

    private static void assertRefused(Path target, ErrorCode code, String reason) {
        try (Okd okd = Okd.inMemory()) {
            assertThatThrownBy(() -> okd.load(target.resolve("datapackage.json")))
                    .isInstanceOfSatisfying(
                            OkdException.class, e -> assertThat(e.code()).isEqualTo(code))
                    .hasMessageContaining(reason);
            assertThat(okd.versions()).isEmpty();
        }
    }

    @Test
    void aFolderWithSomethingInItIsNotTouched(@TempDir Path folder) throws Exception {
        Path mine = Files.writeString(folder.resolve("mine.txt"), "x");
        try (Okd okd = Okd.inMemory()) {
            okd.load(SmallTables.write(folder.resolve("in"), "population.csv", SmallTables.POPULATION));
            assertThatThrownBy(() -> okd.exportPackage(folder, "12411-01-01-5"))
                    .isInstanceOf(OkdException.class)
                    .hasMessageContaining("empty");
            assertThat(mine).hasContent("x");
            assertThat(folder.resolveSibling("." + folder.getFileName() + ".part"))
                    .doesNotExist();
        }
    }

    @Test
    void theSameDatasetsGiveTheSameBytes(@TempDir Path folder) throws Exception {
        Path first = written(Files.createDirectory(folder.resolve("a")));
        Path second = written(Files.createDirectory(folder.resolve("b")));
        try (Stream<Path> files = Files.walk(first)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all)
                    .hasSize(5)
                    .allSatisfy(file ->
                            assertThat(second.resolve(first.relativize(file))).hasSameBinaryContentAs(file));
        }
    }

    /** Oracle: the JSON schema of the standard's version 1, see ORIGIN.md beside it. */
    @Test
    void theDescriptorIsValidByThePublishedSchema(@TempDir Path folder) throws Exception {
        var result = new ValidatorFactory()
                .withJsonNodeFactory(new JacksonNode.Factory())
                .validate(resource("datapackage/data-package.json"), descriptor(written(folder)));
        assertThat(result.getErrors())
                .extracting(error -> error.getInstanceLocation() + " " + error.getError())
                .isEmpty();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DataPackageTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Oracle: the text of the standard's version 2 (Data Package, Data Resource, Table Dialect, Table Schema). */
    @Test
    void theDescriptorSaysWhatVersionTwoAsksFor(@TempDir Path folder) throws Exception {
        JsonNode json = descriptor(written(folder));
        assertThat(json.get("$schema").asText()).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(json.get("name").asText()).isEqualTo("kreis-ae");
        assertThat(json.at("/licenses/0/name").asText()).matches("([-a-zA-Z0-9._])+");
        assertThat(json.at("/licenses/0/path").asText()).isEqualTo("https://www.govdata.de/dl-de/by-2-0");
        assertThat(json.at("/created").asText()).isEqualTo("2017-10-10T11:01:03+02:00");
        assertThat(json.at("/contributors/0/roles/0").asText()).isEqualTo("publisher");
        JsonNode resource = json.at("/resources/0");
        assertThat(resource.get("type").asText()).isEqualTo("table");
        assertThat(resource.at("/dialect/lineTerminator").asText()).isEqualTo("\r\n");
        assertThat(json.at("/resources/1/name").asText())
                .isNotEqualTo(resource.get("name").asText());
        assertThat(resource.get("schema").get("primaryKey"))
                .extracting(JsonNode::asText)
                .containsExactly("region", "period", "age", "status_2", "measure");
        assertThat(resource.get("schema").get("fields"))
                .extracting(field ->
                        field.get("name").asText() + " " + field.get("type").asText())
                .contains("region string", "value number", "age string", "status string");
    }

    /** Oracle: hash and length computed from the bytes. */
    @Test
    void theDescriptorKnowsLengthAndHashOfTheData(@TempDir Path folder) throws Exception {
        Path target = written(folder);
        for (JsonNode resource : descriptor(target).get("resources")) {
            byte[] bytes =
                    Files.readAllBytes(target.resolve(resource.get("path").asText()));
            assertThat(resource.get("bytes").asLong()).isEqualTo(bytes.length);
            assertThat(resource.get("hash").asText())
                    .isEqualTo("sha256:" + Hashing.sha256().hashBytes(bytes));
        }
    }

    @Test
    void licenceAndAttributionStandBesideTheData(@TempDir Path folder) throws Exception {
        assertThat(written(folder).resolve("LICENCES.txt"))
                .content()
                .contains("Datenlizenz Deutschland – Namensnennung – Version 2.0", "© Statistische Ämter, 2017.");
    }
}
