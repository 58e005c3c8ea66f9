package de.okd.geo.io.shapefile;

import de.okd.core.source.DeliveredFile;
import de.okd.geo.io.feature.FeatureSet;
import java.nio.file.Path;

/** What OKD reads from the files before it checks, transforms or repairs anything: no part of its API. */
public final class BareShapefile {
    private BareShapefile() {}

    public static FeatureSet read(Path path) {
        DeliveredFile file = DeliveredFile.of(path);
        Companions companions = new Companions(file);
        return ShapefileFormat.features(file, companions, DbfTable.of(companions.attributes()));
    }
}
