package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.Boundary;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Rows;
import de.okd.core.source.SourceFormat;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/** Reads a file that was damaged, and insists on an answer one can rely on: sound boundaries, or a refusal that says where. */
public final class DamagedFile {
    private static final Envelope AROUND_GERMANY = new Envelope(-500_000, 1_500_000, 5_000_000, 6_500_000);

    private DamagedFile() {}

    /** Replaces a file; deleted first, because truncating makes some file systems wait for the disk, thousands of times. */
    public static Path write(Path file, byte[] bytes) {
        try {
            Files.deleteIfExists(file);
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was read in spite of the damage. */
    public static boolean isRead(SourceFormat format, Path path) {
        DeliveredFile file = DeliveredFile.of(path);
        try {
            if (!format.recognises(file)) {
                return false;
            }
            format.read(file).forEach(DamagedFile::assertSound);
            return true;
        } catch (OkdException refused) {
            assertThat(refused.code()).as("%s", refused).isNotEqualTo(ErrorCode.INTERNAL);
            assertThat(refused.place().file()).as("place of: %s", refused).isNotNull();
            return false;
        }
    }

    private static void assertSound(Delivery delivery) {
        assertPlaced(delivery.findings());
        if (delivery instanceof Delivery.Boundaries boundaries) {
            assertThat(boundaries.boundaries()).extracting(Boundary::region).doesNotHaveDuplicates();
            RegionCoverage.of(boundaries).polygons().forEach(DamagedFile::assertSound);
        } else if (delivery instanceof Delivery.Records records) {
            assertSound(records);
        }
    }

    private static void assertSound(RegionPolygon polygon) {
        assertThat(polygon.geometry().isValid())
                .as("%s is valid", polygon.region())
                .isTrue();
        assertThat(polygon.geometry().isEmpty())
                .as("%s is empty", polygon.region())
                .isFalse();
        assertThat(AROUND_GERMANY.contains(polygon.geometry().getEnvelopeInternal()))
                .as("%s is in Germany", polygon.region())
                .isTrue();
    }

    private static void assertSound(Delivery.Records records) {
        try (Rows rows = records.opener().get()) {
            int columns = rows.columns().size();
            while (rows.next()) {
                for (int column = 0; column < columns; column++) {
                    rows.text(column);
                }
            }
            assertPlaced(rows.findings());
        }
    }

    private static void assertPlaced(List<Finding> findings) {
        assertThat(findings).allMatch(finding -> finding.place().file() != null);
    }
}
