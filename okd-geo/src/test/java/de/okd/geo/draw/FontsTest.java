package de.okd.geo.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Hides the machine's fonts from a JVM by an empty configuration of fontconfig. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only Java on Linux finds its fonts through fontconfig")
class FontsTest {

    @Test
    void withoutFontsAnImageFailsWithAnAdviceAndSvgIsWritten(@TempDir Path folder) throws Exception {
        Path empty = Files.writeString(
                folder.resolve("fonts.conf"),
                "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>");

        assertThat(output(empty))
                .contains("UNWRITABLE Could not draw the text of an image", "fonts-dejavu-core")
                .containsPattern("svg \\d{3,}");
    }

    private static String output(Path fontconfig) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FontlessMachine.class.getName()));
        builder.environment().put("FONTCONFIG_FILE", fontconfig.toString());
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
