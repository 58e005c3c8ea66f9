package de.okd.geo.io.shapefile;

import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.DeliveredFile;
import de.okd.geo.ShapefileBuilder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShapefileRecognitionTest {
    @TempDir
    Path folder;

    @Test
    void aTableNamedShpIsNotRecognised() throws IOException {
        Path file = Files.writeString(folder.resolve("tabelle.shp"), "AGS;GEN\n".repeat(100));

        assertThat(new ShapefileFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    @Test
    void anEmptyFileIsNotRecognised() throws IOException {
        Path file = Files.write(folder.resolve("leer.shp"), new byte[0]);

        assertThat(new ShapefileFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    @Test
    void aShapefileIsRecognisedUnderAnyName() throws IOException {
        Path file = Files.move(friedberg().write(), folder.resolve("geometrie.bin"));

        assertThat(new ShapefileFormat().recognises(DeliveredFile.of(file))).isTrue();
    }

    @Test
    void linesAreNotRecognised() {
        Path file = friedberg().shapeType(3).write();

        assertThat(new ShapefileFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    @Test
    void anIndexIsNotTakenForPolygons() throws IOException {
        byte[] shapes = Files.readAllBytes(friedberg().write());
        ByteBuffer index = ByteBuffer.allocate(132).put(Arrays.copyOf(shapes, 100));
        for (int record = 0; record < 4; record++) {
            index.putInt(50 + 68 * record).putInt(64);
        }
        Path file = Files.write(folder.resolve("gemeinden.shx"), index.array());

        assertThat(new ShapefileFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    @Test
    void aFileTooLargeForMemoryIsLookedAtToo() throws IOException {
        Path file = folder.resolve("groß.csv");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(Integer.MAX_VALUE + 1L);
        }

        assertThat(new ShapefileFormat().recognises(DeliveredFile.of(file))).isFalse();
    }

    @Test
    void recognisingNeverThrowsForAnyBytes() {
        byte[] bytes = "9994".repeat(50).getBytes(StandardCharsets.US_ASCII);

        for (int length = 0; length < bytes.length; length++) {
            assertThat(ShapeReader.recognises(Arrays.copyOf(bytes, length))).isFalse();
        }
    }

    private ShapefileBuilder friedberg() {
        return new ShapefileBuilder(folder, "gemeinden")
                .region("06440008", "Friedberg", square(480_000, 5_570_000, 1000));
    }
}
