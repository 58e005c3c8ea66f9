package de.okd.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.examples.sample.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    @TempDir
    Path folder;

    @Test
    void theReadmeShowsTheCodeOfTheExample() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String source = Files.readString(Path.of("src/main/java/de/okd/examples/FirstMap.java"));
        String body = source.substring(source.indexOf("        try (Okd okd"), source.indexOf("    }\n}"));

        assertThat(readme).contains(body.stripTrailing().stripIndent());
    }

    @Test
    void theReadmesCodeWritesTheTableAndTheMapInTheReadme() throws IOException {
        SampleData.writeTo(folder.resolve("delivered"));

        FirstMap.draw(folder);

        assertThat(Files.readString(folder.resolve("indicators.csv")))
                .startsWith(
                        "region,region_name,level,period,indicator,value,unit,status,numerator,denominator,coverage\r\n")
                .contains("06440008,Friedberg (Hessen),municipality,2015,old-age-dependency-ratio,");
        assertThat(folder.resolve("map.svg")).hasSameTextualContentAs(Path.of("../docs/images/map.svg"));
    }
}
