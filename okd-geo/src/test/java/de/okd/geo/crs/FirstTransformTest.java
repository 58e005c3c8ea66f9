package de.okd.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the first transform of a process does to its surroundings, seen in a process of its own. */
class FirstTransformTest {
    private static final String ALL = "all";

    /** Transforms through all systems, or does nothing between one and the same. */
    public static final class Probe {
        private Probe() {}

        public static void main(String[] arguments) {
            for (GermanCrs crs : GermanCrs.values()) {
                GermanCrs to = arguments[0].equals(ALL) ? GermanCrs.UTM_32 : crs;
                CrsTransform.between(crs, to).transform(ControlPoints.in(crs));
            }
            System.out.println("transformed");
        }
    }

    @Test
    void nothingIsWrittenAnywhere(@TempDir Path folder) throws Exception {
        String output = run(folder, ALL);

        assertThat(output).contains("transformed");
        assertThat(everythingIn(folder)).isEmpty();
    }

    @Test
    void nothingOfGeoToolsIsLoadedWhereNothingIsTransformed(@TempDir Path folder) throws Exception {
        assertThat(run(folder, "none")).contains("transformed").doesNotContain("org.geotools");
        assertThat(run(folder, ALL)).contains("org.geotools");
    }

    /** The working directory is the folder; the one for temporary files is missing, which GeoTools' database would need. */
    private static String run(Path folder, String what) throws IOException, InterruptedException {
        Path output = Files.createTempFile("first-transform", ".txt");
        try {
            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djava.io.tmpdir=" + folder.resolve("missing"),
                            "-XX:-UsePerfData",
                            "-Xlog:class+load",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Probe.class.getName(),
                            what))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(process.waitFor()).isZero();
            return Files.readString(output, StandardCharsets.UTF_8);
        } finally {
            Files.delete(output);
        }
    }

    private static List<Path> everythingIn(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> !path.equals(folder)).toList();
        }
    }
}
