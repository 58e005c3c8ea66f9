package de.okd.geo.io.topojson;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.okd.geo.io.feature.Attribute;
import de.okd.geo.io.feature.FeatureTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a topology: borders between two regions once, as whole steps from point to point. Shells turn clockwise, as D3, which
 * most TopoJSON is made for, wants them.
 *
 * <p>Source: The TopoJSON Format Specification 1.0 (github.com/topojson/topojson-specification).
 */
public final class TopoJsonWriter {
    /** Of the longer way across Germany, less than a metre. */
    private static final int STEPS = 1_000_000;

    private final FeatureTable table;
    private final Topology topology;
    private final JsonGenerator json;

    private TopoJsonWriter(FeatureTable table, JsonGenerator json) {
        this.table = table;
        this.topology = Topology.of(table.polygons(), Quantisation.of(table.bounds(), STEPS));
        this.json = json;
    }

    /** Overwrites the file; the same table gives the same bytes. */
    public static void write(FeatureTable table, Path file) throws IOException {
        try (JsonGenerator json = new JsonFactory().createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            new TopoJsonWriter(table, json).topology();
            json.writeRaw('\n');
        }
    }

    private void topology() throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Topology");
        json.writeStringField("source", table.credits());
        transform(topology.quantisation());
        json.writeObjectFieldStart("objects");
        json.writeObjectFieldStart(table.name());
        json.writeStringField("type", "GeometryCollection");
        json.writeArrayFieldStart("geometries");
        for (int row = 0; row < table.polygons().size(); row++) {
            geometry(row);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        arcs();
        json.writeEndObject();
    }

    private void transform(Quantisation quantisation) throws IOException {
        json.writeObjectFieldStart("transform");
        pair("scale", quantisation.stepEast(), quantisation.stepNorth());
        pair("translate", quantisation.west(), quantisation.south());
        json.writeEndObject();
    }

    private void pair(String name, double east, double north) throws IOException {
        json.writeArrayFieldStart(name);
        json.writeNumber(east);
        json.writeNumber(north);
        json.writeEndArray();
    }

    private void geometry(int row) throws IOException {
        List<List<List<Integer>>> polygons = topology.polygons().get(row);
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeFieldName("type");
        if (polygons.isEmpty()) {
            json.writeNull();
        } else {
            json.writeString(polygons.size() == 1 ? "Polygon" : "MultiPolygon");
            json.writeFieldName("arcs");
            numbers(polygons.size() == 1 ? polygons.get(0) : polygons);
        }
        json.writeObjectFieldStart("properties");
        for (Attribute attribute : table.attributes()) {
            json.writeFieldName(attribute.name());
            value(attribute.values().get(row));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void numbers(Object numbers) throws IOException {
        if (numbers instanceof List<?> list) {
            json.writeStartArray();
            for (Object number : list) {
                numbers(number);
            }
            json.writeEndArray();
        } else {
            json.writeNumber((Integer) numbers);
        }
    }

    private void value(@Nullable Object value) throws IOException {
        if (value instanceof Long integer) {
            json.writeNumber(integer);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private void arcs() throws IOException {
        json.writeArrayFieldStart("arcs");
        for (long[] arc : topology.arcs()) {
            json.writeRaw('\n');
            json.writeStartArray();
            int east = 0;
            int north = 0;
            for (long point : arc) {
                int[] step = {Quantisation.east(point) - east, Quantisation.north(point) - north};
                json.writeArray(step, 0, 2);
                east = Quantisation.east(point);
                north = Quantisation.north(point);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
