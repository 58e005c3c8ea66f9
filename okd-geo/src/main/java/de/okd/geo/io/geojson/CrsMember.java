package de.okd.geo.io.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.okd.geo.crs.CrsDeclaration;
import java.io.IOException;

/**
 * The member {@code crs} of GeoJSON before RFC 7946: an object with a name, in older files with a code of the EPSG, in some
 * only the name.
 */
final class CrsMember {
    private static final String WHERE = "the member \"crs\"";

    private CrsMember() {}

    /** @param parser at the value of the member */
    static CrsDeclaration read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return new CrsDeclaration(WHERE, parser.getText());
        }
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return new CrsDeclaration(WHERE, "");
        }
        return new CrsDeclaration(WHERE, named(parser));
    }

    /** The first text named {@code name}, {@code code} or {@code href} at any depth. */
    private static String named(JsonParser parser) throws IOException {
        String found = "";
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            MalformedGeoJson.require(token != null, "the file ends in " + WHERE);
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (found.isEmpty() && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                found = text(parser);
            }
        }
        return found;
    }

    private static String text(JsonParser parser) throws IOException {
        String member = String.valueOf(parser.currentName());
        return switch (member) {
            case "name", "href" -> parser.getText();
            case "code" -> "EPSG:" + parser.getText();
            default -> "";
        };
    }
}
