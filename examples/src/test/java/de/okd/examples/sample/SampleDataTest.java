package de.okd.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDataTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void writeTheSample() {
        SampleData.writeTo(folder);
    }

    @Test
    void writesTheSameBytesEveryTime(@TempDir Path again) throws IOException {
        SampleData.writeTo(again);

        for (Path file : filesIn(folder)) {
            assertThat(again.resolve(file.getFileName())).hasSameBinaryContentAs(file);
        }
    }

    @Test
    void writesEightTablesAndTheFilesOfOneMap() throws IOException {
        assertThat(filesIn(folder))
                .map(file -> file.getFileName().toString())
                .containsExactly(
                        "12411-01-01-5.csv",
                        "12411-02-03-5.csv",
                        "12411-07-01-5.csv",
                        "12711-01-03-5.csv",
                        "13111-01-03-5.csv",
                        "13111-02-02-5.csv",
                        "33111-01-01-5.csv",
                        "46241-01-03-5.csv",
                        "beispiel_gemeinden.cpg",
                        "beispiel_gemeinden.dbf",
                        "beispiel_gemeinden.prj",
                        "beispiel_gemeinden.shp",
                        "beispiel_gemeinden.shx");
    }

    @Test
    void createsAMissingFolder(@TempDir Path parent) {
        SampleData.writeTo(parent.resolve("new").resolve("sample"));

        assertThat(parent.resolve("new/sample/12411-01-01-5.csv")).exists();
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }
}
