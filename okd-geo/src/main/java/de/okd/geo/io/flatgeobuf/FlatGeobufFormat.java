package de.okd.geo.io.flatgeobuf;

import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.geo.io.feature.BoundaryOrigin;
import de.okd.geo.io.feature.FeatureDelivery;
import de.okd.geo.io.feature.FeatureSet;
import java.nio.file.Path;
import java.util.List;

/**
 * FlatGeobuf with the polygons of regions, or with points. The dataset is called as the file. Features are read in the order
 * of the file; its index is not needed. What is delivered says {@link FeatureDelivery}.
 *
 * <p>Source: flatgeobuf.org, specification of version 3.
 */
public final class FlatGeobufFormat implements SourceFormat {

    @Override
    public String name() {
        return "FlatGeobuf";
    }

    @Override
    public boolean recognises(DeliveredFile file) {
        return FlatGeobufReader.recognises(file.head());
    }

    @Override
    public List<Path> companions(DeliveredFile file) {
        return FeatureDelivery.companions(file);
    }

    @Override
    public List<Delivery> read(DeliveredFile file) {
        FeatureSet set = new FlatGeobufReader(file).read();
        return List.of(FeatureDelivery.of(file.stem(), set, BoundaryOrigin.of(file), file));
    }
}
