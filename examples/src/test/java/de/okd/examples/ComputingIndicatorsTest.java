package de.okd.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.examples.sample.SampleData;
import de.okd.examples.sample.SamplePlaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's steps run and print what the guide shows, and are the code of the example. */
class ComputingIndicatorsTest {
    private static final Guide GUIDE = Guide.of("indicators.md", "ComputingIndicators.java");

    @TempDir
    private static Path folder;

    private static String printed;

    @BeforeAll
    static void run() throws IOException {
        SampleData.writeTo(folder.resolve("delivered"));
        SamplePlaces.writeTo(folder.resolve("delivered"));
        Files.writeString(folder.resolve("our-indicators.yaml"), ourIndicators());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComputingIndicators.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8);
    }

    private static String ourIndicators() throws IOException {
        try (InputStream yaml = ComputingIndicators.class.getResourceAsStream("our-indicators.yaml")) {
            return new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theGuideShowsTheCodeOfTheExample() {
        assertThat(GUIDE.steps())
                .hasSize(8)
                .allSatisfy(step -> assertThat(GUIDE.text()).contains(step));
    }

    @Test
    void theGuideShowsWhatTheExamplePrints() {
        assertThat(GUIDE.outputs())
                .hasSize(8)
                .allSatisfy(block -> assertThat(printed.lines().map(String::stripTrailing))
                        .containsSubsequence(block.lines().toList()));
    }

    @Test
    void theGuideShowsTheCatalogueFile() throws IOException {
        assertThat(GUIDE.text()).contains(ourIndicators());
    }
}
