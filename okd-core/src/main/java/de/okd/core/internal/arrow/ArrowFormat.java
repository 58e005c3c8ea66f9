package de.okd.core.internal.arrow;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.source.SourceFormat;
import de.okd.core.source.TabularSource;
import de.okd.core.source.packaged.PackagedDescription;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.source.tabular.TabularReading;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Arrow IPC files and streams, read without any JVM flag. A file is a stream between two magic words. Those that OKD
 * exported carry the description of their dataset and load again equal.
 */
public final class ArrowFormat implements SourceFormat {
    private static final byte[] MAGIC = "ARROW1\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CONTINUATION = 4;

    @Override
    public String name() {
        return "Arrow IPC";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return isFile(file) || isStream(file.head());
    }

    private static boolean isFile(DeliveredFile file) {
        return Arrays.equals(Arrays.copyOf(file.head(), MAGIC.length), MAGIC);
    }

    /** The mark, then the length of the first message, which is less than 16 MB and a multiple of 8. */
    private static boolean isStream(byte[] head) {
        if (head.length < 2 * CONTINUATION || head[7] != 0 || (head[4] & 7) != 0) {
            return false;
        }
        for (int i = 0; i < CONTINUATION; i++) {
            if (head[i] != -1) {
                return false;
            }
        }
        return true;
    }

    /** The only table of the file, called by its stem. */
    @Override
    public List<TabularSource> tables(DeliveredFile file) {
        Provenance provenance =
                new Provenance(file.name(), file.sha256(List.of()), "", Licence.UNKNOWN, "", null, null);
        return List.of(new TabularSource(file.stem(), provenance, StandardCharsets.UTF_8, () -> rows(file)));
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        return findDescription(file)
                .map(description -> List.of(description.delivery(file, () -> rows(file))))
                .orElseGet(() -> TabularReading.read(tables(file).get(0), Mapping.detected()));
    }

    private static Optional<PackagedDescription> findDescription(DeliveredFile file) {
        try (ArrowRows rows = rows(file)) {
            return Optional.ofNullable(rows.metadata().get(PackagedDescription.KEY))
                    .map(json -> PackagedDescription.parse(json, file.place()));
        }
    }

    private static ArrowRows rows(DeliveredFile file) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(file.path());
            channel.position(isFile(file) ? MAGIC.length : 0);
            return OpenArrowFile.open(channel, file.place());
        } catch (IOException e) {
            throw new OkdException(ErrorCode.UNREADABLE, "Could not read the Arrow file: " + e + ".", file.place(), e);
        }
    }
}
