package de.okd.core;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.Aggregation;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.store.LicenceNotice;
import de.okd.core.time.Period;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a mapping says about the origin of a department's own file is known wherever the numbers go. */
class StatedOriginTest {
    private static final String NOTICE = "© Jugendamt Musterkreis, 2024";
    private static final LocalDateTime RETRIEVED = LocalDateTime.parse("2024-03-04T09:30");
    private static final Mapping STATED = Mapping.of("kita")
            .publisher("Jugendamt Musterkreis")
            .licence(Licence.CC_BY_4_0, NOTICE)
            .retrieved(RETRIEVED);
    private static final Mapping OBSERVATIONS =
            STATED.region("AGS").period(Period.year(2024)).measure("children", "Kinder", Aggregation.STOCK);
    private static final String KITA = "AGS;Kinder\n06440008;120\n";

    private final Okd okd = Okd.inMemory();

    @TempDir
    private Path folder;

    @BeforeEach
    void load() {
        okd.load(SmallTables.write(folder, "kita.csv", KITA), OBSERVATIONS);
    }

    @AfterEach
    void close() {
        okd.close();
    }

    private static void assertStated(Provenance provenance) {
        assertThat(provenance)
                .extracting(Provenance::publisher, Provenance::licence, Provenance::attribution, Provenance::retrieved)
                .containsExactly("Jugendamt Musterkreis", Licence.CC_BY_4_0, NOTICE, RETRIEVED);
    }

    @Test
    void itIsTheProvenanceOfTheVersionAndOfAnswers() {
        assertStated(okd.version("kita").provenance());
        assertThat(okd.version("kita").provenance().file()).isEqualTo("kita.csv");
        assertThat(okd.query("kita").run().sources()).singleElement().satisfies(StatedOriginTest::assertStated);
    }

    @Test
    void itIsInTheDescriptionAndAmongTheLicences() {
        assertThat(okd.describe("kita").toString())
                .contains(
                        "publisher: Jugendamt Musterkreis",
                        "licence: CC-BY-4.0",
                        "attribution: " + NOTICE,
                        "retrieved: 2024-03-04T09:30");
        assertThat(okd.licences()).containsExactly(new LicenceNotice(Licence.CC_BY_4_0, NOTICE, List.of("kita")));
    }

    @Test
    void itTravelsWithADataPackageAndComesBack() throws IOException {
        Path target = folder.resolve("package");
        okd.exportPackage(target, "kita");
        assertThat(Files.readString(target.resolve("datapackage.json")))
                .contains("\"CC-BY-4.0\"", "https://creativecommons.org/licenses/by/4.0/", "Jugendamt Musterkreis");
        assertThat(Files.readString(target.resolve("metadata.jsonld")))
                .contains("http://dcat-ap.de/def/licenses/cc-by/4.0", NOTICE);
        try (Okd other = Okd.inMemory()) {
            other.load(target.resolve("datapackage.json"));
            assertStated(other.version("kita").provenance());
        }
    }

    @Test
    void recordsHaveItToo() {
        okd.load(
                SmallTables.write(folder, "list.csv", "Name;Ort\nKita Nord;Friedberg\n"),
                STATED.dataset("list").records());
        assertStated(okd.version("list").provenance());
    }

    @Test
    void whatIsNotStatedIsNotInvented() {
        okd.load(folder.resolve("kita.csv"), OBSERVATIONS.dataset("other").licence(Licence.UNKNOWN, ""));
        assertThat(okd.version("other").provenance())
                .extracting(Provenance::publisher, Provenance::licence, Provenance::attribution)
                .containsExactly("Jugendamt Musterkreis", Licence.UNKNOWN, "");
    }
}
