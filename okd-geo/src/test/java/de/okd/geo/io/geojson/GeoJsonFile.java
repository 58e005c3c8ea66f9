package de.okd.geo.io.geojson;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** GeoJSON written for a test. */
final class GeoJsonFile {
    private GeoJsonFile() {}

    static Delivery read(Path folder, String json) {
        DeliveredFile file = DeliveredFile.of(write(folder, json));
        assertThat(new GeoJsonFormat().recognises(file)).isTrue();
        return new GeoJsonFormat().read(file).get(0);
    }

    static Path write(Path folder, String json) {
        try {
            return Files.writeString(folder.resolve("gemeinden.geojson"), json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
