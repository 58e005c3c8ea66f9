package de.okd.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.examples.sample.DayCareWorkbook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's steps run, print what the guide shows, and are the code of the example. */
class LoadingDataTest {
    private static final Guide GUIDE = Guide.of("loading-data.md", "LoadingData.java");

    @Test
    void theGuideShowsTheCodeOfTheExample() {
        assertThat(GUIDE.steps())
                .hasSize(4)
                .allSatisfy(step -> assertThat(GUIDE.text()).contains(step));
    }

    @Test
    void theGuideShowsWhatTheExamplePrints(@TempDir Path folder) throws IOException {
        DayCareWorkbook.write(folder.resolve("kita.xlsx"));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        LoadingData.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));

        assertThat(GUIDE.outputs())
                .hasSize(3)
                .allSatisfy(block -> assertThat(
                                printed.toString(StandardCharsets.UTF_8).lines().map(String::stripTrailing))
                        .containsSubsequence(block.lines().toList()));
    }

    @Test
    void whatIsHandedOnIsThere(@TempDir Path folder) throws IOException {
        DayCareWorkbook.write(folder.resolve("kita.xlsx"));
        LoadingData.run(folder, new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(folder.resolve("day-care.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("package/data/day-care.csv"))
                .content(StandardCharsets.UTF_8)
                .contains("06440002,Bad Nauheim,2024-03-01,3-5,children,Kinder,1012,NORMAL");
    }
}
