package de.okd.examples;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.examples.sample.SampleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** To draw the pictures anew: run this test, look at what it wrote to target/gallery, and copy that to docs/images. */
class MapGalleryTest {
    private static final Path DRAWN = Path.of("target/gallery");
    private static final Path SHOWN = Path.of("../docs/images");

    @TempDir
    Path folder;

    @Test
    void thePicturesOfTheGuideAreWhatTheCodeDraws() throws IOException {
        SampleData.writeTo(folder.resolve("delivered"));

        MapGallery.draw(folder);

        Files.createDirectories(DRAWN);
        for (String name : List.of("map-change.svg", "map-symbols.svg", "map-dots.svg", "map-years.svg")) {
            Files.writeString(DRAWN.resolve(name), Files.readString(folder.resolve(name)));
            assertThat(folder.resolve(name)).hasSameTextualContentAs(SHOWN.resolve(name));
            assertThat(Files.size(folder.resolve(name))).as(name).isLessThan(150_000);
        }
    }
}
