package de.okd.geo.io.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.okd.geo.io.feature.Shape;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A geometry, put together of its members in whatever order they come. */
final class GeometryReader {
    private String type = "";
    private @Nullable Coordinates coordinates;
    private final List<Shape> parts = new ArrayList<>();

    /** @param parser at the value of a geometry, which may be null; afterwards at its end */
    static Shape read(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return Shape.NONE;
        }
        MalformedGeoJson.require(parser.currentToken() == JsonToken.START_OBJECT, "a geometry is no object");
        GeometryReader geometry = new GeometryReader();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            geometry.member(member, parser);
        }
        return geometry.shape();
    }

    void member(String name, JsonParser parser) throws IOException {
        JsonToken value = parser.currentToken();
        if (name.equals("type") && value == JsonToken.VALUE_STRING) {
            type = parser.getText();
        } else if (name.equals("coordinates") && value == JsonToken.START_ARRAY) {
            coordinates = Coordinates.read(parser);
        } else if (name.equals("geometries") && value == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parts.add(read(parser));
            }
        } else {
            parser.skipChildren();
        }
    }

    boolean hasCoordinates() {
        return coordinates != null || !parts.isEmpty();
    }

    Shape shape() throws IOException {
        if (!parts.isEmpty()) {
            return Shape.ofCollection(parts);
        }
        if (coordinates == null || coordinates.isEmpty()) {
            return Shape.NONE;
        }
        return switch (type) {
            case "Point" -> Shape.ofPoints(coordinates.at(0, type).xy());
            case "MultiPoint" -> Shape.ofPoints(coordinates.at(1, type).xy());
            case "LineString" -> Shape.ofLines(List.of(coordinates.at(1, type).xy()));
            case "MultiLineString" -> Shape.ofLines(coordinates.at(2, type).rings());
            case "Polygon" -> Shape.ofPolygons(List.of(coordinates.at(2, type).rings()));
            case "MultiPolygon" ->
                Shape.ofPolygons(coordinates.at(3, type).parts().stream()
                        .map(Coordinates::rings)
                        .toList());
            default -> throw new MalformedGeoJson("\"" + type + "\" is no type of geometry");
        };
    }
}
