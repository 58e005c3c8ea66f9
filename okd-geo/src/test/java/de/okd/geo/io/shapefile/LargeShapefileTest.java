package de.okd.geo.io.shapefile;

import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.DeliveredFile;
import de.okd.geo.ShapefileBuilder;
import de.okd.geo.io.feature.Shape;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of more than 2 GB, made of holes so that they take no room on the disk. */
class LargeShapefileTest {
    private static final int EMPTY_RECORDS = 3;
    private static final int WORDS = 500_000_000;

    @TempDir
    Path folder;

    @Test
    void aPolygonBehindMoreThanTwoGigabytesIsRead() throws IOException {
        List<Shape> shapes = new ShapeReader(DeliveredFile.of(fileOfThreeGigabytes())).read();

        assertThat(shapes).hasSize(EMPTY_RECORDS + 1);
        assertThat(shapes.get(EMPTY_RECORDS).geometry().getArea()).isEqualTo(1_000_000);
    }

    private Path fileOfThreeGigabytes() throws IOException {
        byte[] small = Files.readAllBytes(new ShapefileBuilder(folder, "klein")
                .region("06440008", "Friedberg", square(480_000, 5_570_000, 1000))
                .write());
        Path file = folder.resolve("groß.shp");
        long record = 8 + 2L * WORDS;
        long last = 100 + EMPTY_RECORDS * record;
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            int words = (int) ((last + small.length - 100) / 2);
            channel.write(ByteBuffer.wrap(Arrays.copyOf(small, 100)).putInt(24, words), 0);
            for (int i = 0; i < EMPTY_RECORDS; i++) {
                channel.write(ByteBuffer.allocate(8).putInt(4, WORDS), 100 + i * record);
            }
            channel.write(ByteBuffer.wrap(small, 100, small.length - 100), last);
        }
        return file;
    }
}
