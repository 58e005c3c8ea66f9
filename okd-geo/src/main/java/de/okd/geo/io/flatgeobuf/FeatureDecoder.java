package de.okd.geo.io.flatgeobuf;

import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.Shape;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes features of their bytes; throws a {@link RuntimeException} where they contradict themselves. */
final class FeatureDecoder {
    private final LayerHeader header;

    FeatureDecoder(LayerHeader header) {
        this.header = header;
    }

    Feature feature(ByteBuffer bytes) {
        org.wololo.flatgeobuf.generated.Feature feature =
                org.wololo.flatgeobuf.generated.Feature.getRootAsFeature(bytes);
        List<PropertyColumn> own = new ArrayList<>();
        for (int i = 0; i < feature.columnsLength(); i++) {
            own.add(PropertyColumn.of(feature.columns(i)));
        }
        ByteBuffer properties = feature.propertiesAsByteBuffer();
        Map<String, Object> attributes =
                properties == null ? Map.of() : PropertyColumn.read(own.isEmpty() ? header.columns() : own, properties);
        Shape shape = feature.geometry() == null
                ? Shape.NONE
                : new GeometryDecoder(bytes.capacity()).shape(feature.geometry(), header.geometryType());
        return Feature.of(attributes, shape);
    }
}
