package de.okd.geo.io.geojson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/** The value of a property; objects and arrays are kept as their text. */
final class PropertyValue {
    private PropertyValue() {}

    /** @return null for null, and for text that is blank */
    static @Nullable Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NUMBER_INT -> whole(parser);
            case VALUE_NUMBER_FLOAT -> finite(parser);
            case START_OBJECT, START_ARRAY -> json(parser);
            default -> parser.getText().isBlank() ? null : parser.getText();
        };
    }

    private static Object whole(JsonParser parser) throws IOException {
        return parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                ? parser.getText()
                : (Object) parser.getLongValue();
    }

    private static Object finite(JsonParser parser) throws IOException {
        double number = parser.getDoubleValue();
        return Double.isFinite(number) ? (Object) number : parser.getText();
    }

    private static String json(JsonParser parser) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = GeoJsonReader.JSON.createGenerator(text)) {
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }
}
