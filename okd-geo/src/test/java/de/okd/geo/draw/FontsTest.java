package de.okd.geo.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Hides the machine's fonts from a JVM of its own: an empty folder over theirs, and an empty configuration of fontconfig. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "Only on Linux a process can be given an empty folder of fonts")
class FontsTest {
    private static final String HIDDEN = "mount -t tmpfs none /usr/share/fonts && exec \"$@\"";
    private static final String EMPTY =
            "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig/>";

    @Test
    void withoutFontsAnImageFailsWithAnAdviceAndSvgIsWritten(@TempDir Path folder) throws Exception {
        Path fontconfig = Files.writeString(folder.resolve("fonts.conf"), EMPTY);
        assumeTrue(canHide(fontconfig), "This machine lets no process mount a folder over another");

        assertThat(output(fontconfig, java()))
                .contains("UNWRITABLE Could not draw the text of an image", "fonts-dejavu-core")
                .containsPattern("svg \\d{3,}");
    }

    private static boolean canHide(Path fontconfig) throws IOException {
        return Files.isDirectory(Path.of("/usr/share/fonts"))
                && output(fontconfig, List.of("echo", "hidden")).equals("hidden\n");
    }

    private static List<String> java() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                FontlessMachine.class.getName());
    }

    private static String output(Path fontconfig, List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(List.of("unshare", "-r", "-m", "sh", "-c", HIDDEN, "sh"));
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole);
        builder.environment().put("FONTCONFIG_FILE", fontconfig.toString());
        Process process = builder.redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
