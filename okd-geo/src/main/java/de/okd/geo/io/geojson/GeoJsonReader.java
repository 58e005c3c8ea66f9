package de.okd.geo.io.geojson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.DeliveredFile;
import de.okd.geo.crs.CrsDeclaration;
import de.okd.geo.io.feature.Feature;
import de.okd.geo.io.feature.FeatureSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a feature collection, a feature or a bare geometry, token by token. */
final class GeoJsonReader {
    static final JsonFactory JSON = new JsonFactory();
    private static final CrsDeclaration LONGITUDE_LATITUDE =
            new CrsDeclaration("the member \"crs\" (absent, which means longitude and latitude)", "CRS84");

    private final DeliveredFile file;
    private final List<Feature> features = new ArrayList<>();
    private CrsDeclaration crs = LONGITUDE_LATITUDE;

    GeoJsonReader(DeliveredFile file) {
        this.file = file;
    }

    /**
     * @throws OkdException {@code TRUNCATED_FILE} if the file ends too early, {@code INVALID_LAYOUT} with the line of what is
     *     no JSON or no GeoJSON
     */
    FeatureSet read() {
        try (JsonParser parser = JSON.createParser(file.open())) {
            try {
                root(parser);
            } catch (MalformedGeoJson e) {
                throw refused(String.valueOf(e.getMessage()), parser.currentLocation(), e);
            }
        } catch (JsonProcessingException e) {
            throw isEnd(e) ? truncated(e) : refused(e.getOriginalMessage(), e.getLocation(), e);
        } catch (IOException e) {
            throw new OkdException(
                    ErrorCode.UNREADABLE,
                    "Could not read the GeoJSON: " + e + ". Check that the file may be read and is in UTF-8.",
                    file.place(),
                    e);
        }
        return new FeatureSet(features, crs, List.of());
    }

    /** Jackson has an exception for it, but throws it in some states only. */
    private static boolean isEnd(JsonProcessingException e) {
        return e instanceof JsonEOFException || e.getOriginalMessage().contains("end-of-input");
    }

    private OkdException truncated(JsonProcessingException e) {
        return new OkdException(
                ErrorCode.TRUNCATED_FILE,
                "Could not read the GeoJSON: the file ends before its content does. Fetch it again from the publisher.",
                place(e.getLocation()),
                e);
    }

    private OkdException refused(String what, JsonLocation location, Exception cause) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the GeoJSON: " + what + ". Check it with a GeoJSON validator, or fetch it again.",
                place(location),
                cause);
    }

    private Place place(JsonLocation location) {
        return location == null
                ? file.place()
                : file.place().atLine(location.getLineNr()).atColumn(Math.max(0, location.getColumnNr()));
    }

    private void root(JsonParser parser) throws IOException {
        MalformedGeoJson.require(parser.nextToken() == JsonToken.START_OBJECT, "it does not begin with an object");
        FeatureReader single = new FeatureReader();
        boolean isCollection = false;
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            JsonToken value = parser.nextToken();
            if (member.equals("crs")) {
                crs = CrsMember.read(parser);
            } else if (member.equals("features") && value == JsonToken.START_ARRAY) {
                isCollection = true;
                features(parser);
            } else {
                single.member(member, parser);
            }
        }
        MalformedGeoJson.require(parser.nextToken() == null, "something follows the first object, expected nothing");
        if (!isCollection) {
            MalformedGeoJson.require(single.isFeature(), "it has no member \"features\" that is an array");
            features.add(single.feature());
        }
    }

    private void features(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            MalformedGeoJson.require(
                    parser.currentToken() == JsonToken.START_OBJECT,
                    "feature " + (features.size() + 1) + " is no object");
            FeatureReader feature = new FeatureReader();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String member = parser.currentName();
                parser.nextToken();
                feature.member(member, parser);
            }
            features.add(feature.feature());
        }
    }
}
