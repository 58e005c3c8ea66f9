package de.okd.geo.io.flatgeobuf;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.FeatureSet;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/** Reads the header, passes over the index, and reads one feature after the other. */
final class FlatGeobufReader {
    private static final byte[] MAGIC = {'f', 'g', 'b', 3, 'f', 'g', 'b'};
    private static final int MAGIC_BYTES = 8;
    private static final int BUFFER = 1 << 16;

    private final DeliveredFile file;
    private long left;

    FlatGeobufReader(DeliveredFile file) {
        this.file = file;
        this.left = file.size();
    }

    static boolean recognises(byte[] head) {
        for (int i = 0; i < MAGIC.length; i++) {
            if (i >= head.length || head[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * @throws OkdException {@code TRUNCATED_FILE} if there are fewer features than announced, {@code INVALID_LAYOUT} with the
     *     number of the feature whose bytes contradict themselves
     */
    FeatureSet read() {
        try (InputStream in = new BufferedInputStream(file.open(), BUFFER)) {
            skip(in, MAGIC_BYTES);
            LayerHeader header = header(in);
            skip(in, header.indexBytes(left));
            return new FeatureSet(features(in, header), header.crs(), List.of());
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE,
                    "Could not read the FlatGeobuf file: " + e + ". Check that the file may be read.",
                    file.place(),
                    e);
        }
    }

    private LayerHeader header(InputStream in) throws IOException {
        ByteBuffer bytes = block(in, 0);
        try {
            return LayerHeader.of(bytes);
        } catch (RuntimeException e) {
            throw contradiction("its header", e);
        }
    }

    private List<Feature> features(InputStream in, LayerHeader header) throws IOException {
        FeatureDecoder decoder = new FeatureDecoder(header);
        List<Feature> features = new ArrayList<>();
        while (left > 0) {
            int number = features.size() + 1;
            ByteBuffer bytes = block(in, number);
            try {
                features.add(decoder.feature(bytes));
            } catch (RuntimeException e) {
                throw contradiction("feature " + number, e);
            }
        }
        if (features.size() < header.features()) {
            throw truncated(features.size() + 1L);
        }
        return features;
    }

    /** What its size in front of it announces. */
    private ByteBuffer block(InputStream in, int number) throws IOException {
        byte[] prefix = in.readNBytes(Integer.BYTES);
        left -= Integer.BYTES;
        long size = prefix.length < Integer.BYTES
                ? Long.MAX_VALUE
                : Integer.toUnsignedLong(
                        ByteBuffer.wrap(prefix).order(ByteOrder.LITTLE_ENDIAN).getInt());
        if (size > left || size > Integer.MAX_VALUE - BUFFER) {
            throw truncated(number);
        }
        left -= size;
        return ByteBuffer.wrap(in.readNBytes((int) size)).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void skip(InputStream in, long bytes) throws IOException {
        if (bytes > left) {
            throw truncated(1);
        }
        in.skipNBytes(bytes);
        left -= bytes;
    }

    private OkdException truncated(long number) {
        return new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the FlatGeobuf file: it ends "
                        + (number == 0 ? "in its header" : "before or in feature " + number) + ", after " + file.size()
                        + " bytes. Fetch it again from the publisher.",
                file.place());
    }

    private OkdException contradiction(String where, RuntimeException cause) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the FlatGeobuf file: " + where + " is damaged (" + cause
                        + "). Fetch it again from the publisher.",
                file.place(),
                cause);
    }
}
