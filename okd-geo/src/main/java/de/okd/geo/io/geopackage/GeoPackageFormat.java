package de.okd.geo.io.geopackage;

import com.google.common.primitives.Bytes;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.geo.io.feature.BoundaryOrigin;
import de.okd.geo.io.feature.FeatureDelivery;
import de.okd.geo.io.feature.FeatureSet;
import de.okd.geo.io.feature.SeveralParts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * GeoPackages with the polygons of regions, or with points: one dataset for each layer of features in {@code gpkg_contents},
 * called as the file if there is one layer, as the layer otherwise. A layer that holds neither is named in a finding, unless
 * it is the only one. The file is opened for reading and never changed.
 *
 * <p>What is delivered says {@link FeatureDelivery}. Source: OGC 12-128r18, GeoPackage Encoding Standard 1.3.
 */
public final class GeoPackageFormat implements SourceFormat {
    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTENTS = "gpkg_contents".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_PAGE = 1 << 16;
    private static final int ID = 68;

    @Override
    public String name() {
        return "GeoPackage";
    }

    /** By the standard's application id, or by the name of the catalogue, which some programs write without the id. */
    @Override
    public boolean recognises(DeliveredFile file) {
        byte[] head = file.head(LARGEST_PAGE);
        return Bytes.indexOf(Arrays.copyOf(head, SQLITE.length), SQLITE) == 0
                && (hasId(head) || Bytes.indexOf(head, CONTENTS) >= 0);
    }

    /** {@code GPKG}, or {@code GP10} and {@code GP11} in files of the first editions. */
    private static boolean hasId(byte[] head) {
        return head.length > ID + 1 && head[ID] == 'G' && head[ID + 1] == 'P';
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        return FeatureDelivery.companions(file);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        SeveralParts parts = new SeveralParts(file.place());
        try (GeoPackage opened = GeoPackage.open(file)) {
            List<Layer> layers = opened.layers();
            for (Layer layer : layers) {
                String dataset = layers.size() == 1 ? file.stem() : layer.table();
                parts.add(layer.table(), () -> {
                    FeatureSet set = opened.read(layer);
                    return List.of(FeatureDelivery.of(dataset, set, BoundaryOrigin.of(file), file));
                });
            }
        }
        return parts.deliveries();
    }
}
