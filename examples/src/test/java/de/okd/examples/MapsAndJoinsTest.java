package de.okd.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.examples.sample.SampleData;
import de.okd.examples.sample.SamplePlaces;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's steps run, print and draw what the guide shows, and are the code of the example. */
class MapsAndJoinsTest {
    private static final Guide GUIDE = Guide.of("maps-and-joins.md", "MapsAndJoins.java");

    @TempDir
    private static Path folder;

    private static String printed;

    @BeforeAll
    static void run() throws IOException {
        SampleData.writeTo(folder.resolve("delivered"));
        SamplePlaces.writeTo(folder.resolve("delivered"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        MapsAndJoins.run(folder, new PrintStream(out, true, StandardCharsets.UTF_8));
        printed = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theGuideShowsTheCodeOfTheExample() {
        assertThat(GUIDE.steps())
                .hasSize(4)
                .allSatisfy(step -> assertThat(GUIDE.text()).contains(step));
    }

    @Test
    void theGuideShowsWhatTheExamplePrints() {
        assertThat(GUIDE.outputs())
                .hasSize(4)
                .allSatisfy(block -> assertThat(printed.lines().map(String::stripTrailing))
                        .containsSubsequence(block.lines().toList()));
    }

    @Test
    void theGuideShowsTheMapTheExampleDraws() throws IOException {
        Path shown = Path.of("../docs/images/centres.svg");
        Files.createDirectories(Path.of("target/guide"));
        Files.copy(
                folder.resolve("centres.svg"),
                Path.of("target/guide/centres.svg"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(folder.resolve("centres.svg")).hasSameTextualContentAs(shown);
    }

    @Test
    void whatIsHandedOnIsThere() {
        assertThat(List.of("centres.html", "reach.png", "reach.gpkg"))
                .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
    }
}
