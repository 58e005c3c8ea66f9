package de.okd.geo.io.geojson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Positions in arrays in arrays, as deep as they come: their type may follow later.
 */
final class Coordinates {
    private static final int DEEPEST = 3;
    private static final int FIRST_CAPACITY = 32;

    private final int depth;
    private final double[] xy;
    private final List<Coordinates> parts;

    /**
     * @param depth 0 for a position, 1 for positions, 2 for arrays of those, 3 for arrays of these, -1 for none
     * @param xy x and y in turn, of depth 0 and 1; a third number is left out
     * @param parts of depth 2 and 3
     */
    private Coordinates(int depth, double[] xy, List<Coordinates> parts) {
        this.depth = depth;
        this.xy = xy;
        this.parts = parts;
    }

    /** @param parser at the beginning of an array; afterwards at its end */
    static Coordinates read(JsonParser parser) throws IOException {
        return read(parser, 0);
    }

    private static Coordinates read(JsonParser parser, int level) throws IOException {
        MalformedGeoJson.require(level <= DEEPEST, "coordinates are nested deeper than those of a MultiPolygon");
        MalformedGeoJson.require(parser.currentToken() == JsonToken.START_ARRAY, "a position is no array of numbers");
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            return nested(parser, level);
        }
        return first == JsonToken.END_ARRAY
                ? new Coordinates(-1, new double[0], List.of())
                : new Coordinates(0, position(parser), List.of());
    }

    private static Coordinates nested(JsonParser parser, int level) throws IOException {
        List<Coordinates> parts = new ArrayList<>();
        double[] xy = new double[FIRST_CAPACITY];
        int size = 0;
        int depth = -1;
        for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
            Coordinates part = read(parser, level + 1);
            MalformedGeoJson.require(
                    depth < 0 || part.depth < 0 || part.depth == depth, "coordinates are nested unequally deep");
            depth = Math.max(depth, part.depth);
            if (part.depth == 0) {
                xy = size == xy.length ? Arrays.copyOf(xy, 2 * size) : xy;
                xy[size++] = part.xy[0];
                xy[size++] = part.xy[1];
            } else if (part.depth > 0) {
                parts.add(part);
            }
        }
        return depth < 0
                ? new Coordinates(-1, new double[0], List.of())
                : new Coordinates(depth + 1, Arrays.copyOf(xy, size), parts);
    }

    /** Null stands for what some programs cannot compute; it is no number, and not zero. */
    private static double[] position(JsonParser parser) throws IOException {
        double[] position = {Double.NaN, Double.NaN};
        int count = 0;
        for (; parser.currentToken() != JsonToken.END_ARRAY; parser.nextToken()) {
            JsonToken token = parser.currentToken();
            MalformedGeoJson.require(
                    token.isNumeric() || token == JsonToken.VALUE_NULL, "a position has something that is no number");
            if (count < 2 && token.isNumeric()) {
                position[count] = parser.getDoubleValue();
            }
            count++;
        }
        MalformedGeoJson.require(count >= 2, "a position has " + count + " numbers, expected longitude and latitude");
        return position;
    }

    double[] xy() {
        return xy;
    }

    List<Coordinates> parts() {
        return parts;
    }

    boolean isEmpty() {
        return depth < 0;
    }

    /** Itself, if it is as deep as a type of geometry demands. */
    Coordinates at(int expected, String type) throws IOException {
        MalformedGeoJson.require(
                depth == expected,
                "the coordinates of a " + type + " are nested " + (depth + 1) + " deep, expected " + (expected + 1));
        return this;
    }

    List<double[]> rings() {
        return parts.stream().map(Coordinates::xy).toList();
    }
}
