package de.okd.geo.io.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.Shape;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A feature, put together of its members in whatever order they come; of a bare geometry it has no properties. */
final class FeatureReader {
    private static final String ID = "id";

    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final GeometryReader bare = new GeometryReader();
    private @Nullable Object id;
    private @Nullable Shape shape;
    private boolean hasProperties;

    /** @param parser at the value; afterwards at its end */
    void member(String name, JsonParser parser) throws IOException {
        switch (name) {
            case "geometry" -> shape = GeometryReader.read(parser);
            case "properties" -> properties(parser);
            case ID -> id = PropertyValue.read(parser);
            default -> bare.member(name, parser);
        }
    }

    private void properties(JsonParser parser) throws IOException {
        hasProperties = true;
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        MalformedGeoJson.require(parser.currentToken() == JsonToken.START_OBJECT, "the properties are no object");
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = PropertyValue.read(parser);
            if (value != null) {
                properties.put(name, value);
            }
        }
    }

    /** Whether anything of a feature or geometry was among the members. */
    boolean isFeature() {
        return hasProperties || shape != null || bare.hasCoordinates();
    }

    Feature feature() throws IOException {
        if (id != null) {
            properties.putIfAbsent(ID, id);
        }
        return Feature.of(properties, shape == null ? bare.shape() : shape);
    }
}
