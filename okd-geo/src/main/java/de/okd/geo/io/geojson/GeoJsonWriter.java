package de.okd.geo.io.geojson;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.io.feature.Attribute;
import de.okd.geo.io.feature.Decimals;
import de.okd.geo.io.feature.FeatureTable;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes a feature collection: RFC 7946 for longitude and latitude, with the member {@code crs} of the predecessor of 2008
 * for other systems. Coordinates are rounded to 7 decimals of degrees or 3 of metres; source, licence and attribution are
 * foreign members.
 */
public final class GeoJsonWriter {
    private final FeatureTable table;
    private final JsonGenerator json;
    private final int places;

    private GeoJsonWriter(FeatureTable table, JsonGenerator json) {
        this.table = table;
        this.json = json;
        this.places = table.isGeographic() ? Decimals.DEGREES : Decimals.METRES;
    }

    /** Overwrites the file; the same table gives the same bytes. */
    public static void write(FeatureTable table, Path file) throws IOException {
        try (JsonGenerator json = GeoJsonReader.JSON.createGenerator(file.toFile(), JsonEncoding.UTF8)) {
            new GeoJsonWriter(table, json).collection();
            json.writeRaw('\n');
        }
    }

    private void collection() throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", table.name());
        origin(table.provenance());
        if (table.crs() != GermanCrs.WGS84) {
            crs();
        }
        json.writeArrayFieldStart("features");
        for (int row = 0; row < table.polygons().size(); row++) {
            json.writeRaw('\n');
            feature(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void origin(Provenance provenance) throws IOException {
        text("source", provenance.publisher());
        text(
                "licence",
                provenance.licence() == Licence.UNKNOWN
                        ? ""
                        : provenance.licence().id());
        text("attribution", provenance.attribution());
    }

    private void text(String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private void crs() throws IOException {
        json.writeObjectFieldStart("crs");
        json.writeStringField("type", "name");
        json.writeObjectFieldStart("properties");
        json.writeStringField("name", "urn:ogc:def:crs:EPSG::" + table.crs().epsg());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void feature(int row) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        for (Attribute attribute : table.attributes()) {
            json.writeFieldName(attribute.name());
            value(attribute.values().get(row));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("geometry");
        geometry(table.polygons().get(row));
        json.writeEndObject();
        json.writeEndObject();
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

    private void geometry(MultiPolygon polygons) throws IOException {
        boolean isSingle = polygons.getNumGeometries() == 1;
        json.writeStringField("type", isSingle ? "Polygon" : "MultiPolygon");
        json.writeFieldName("coordinates");
        if (isSingle) {
            polygon((Polygon) polygons.getGeometryN(0));
            return;
        }
        json.writeStartArray();
        for (int i = 0; i < polygons.getNumGeometries(); i++) {
            polygon((Polygon) polygons.getGeometryN(i));
        }
        json.writeEndArray();
    }

    private void polygon(Polygon polygon) throws IOException {
        json.writeStartArray();
        ring(polygon.getExteriorRing());
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            ring(polygon.getInteriorRingN(i));
        }
        json.writeEndArray();
    }

    private void ring(LinearRing ring) throws IOException {
        CoordinateSequence corners = ring.getCoordinateSequence();
        json.writeStartArray();
        for (int i = 0; i < corners.size(); i++) {
            json.writeStartArray();
            json.writeNumber(Decimals.of(corners.getX(i), places));
            json.writeNumber(Decimals.of(corners.getY(i), places));
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
