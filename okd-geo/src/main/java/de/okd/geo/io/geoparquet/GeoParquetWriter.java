package de.okd.geo.io.geoparquet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.google.common.io.BaseEncoding;
import de.okd.core.ParquetContent;
import de.okd.core.error.OkdException;
import de.okd.geo.io.feature.CrsText;
import de.okd.geo.io.feature.FeatureRows;
import de.okd.geo.io.feature.FeatureTable;
import de.okd.geo.io.feature.WellKnownBinary;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes GeoParquet 1.1. The reference system is always named: a file without it would be read as longitude and latitude.
 */
public final class GeoParquetWriter {
    private static final String GEOMETRY = "geometry";

    private GeoParquetWriter() {}

    /** @throws OkdException {@code UNWRITABLE} naming the file */
    public static void write(FeatureTable table, Path file) {
        FeatureRows rows = new FeatureRows(
                table, GEOMETRY, polygon -> BaseEncoding.base16().encode(WellKnownBinary.of(polygon)));
        ParquetContent.write(rows, Set.of(GEOMETRY), Map.of("geo", metadata(table), "credits", table.credits()), file);
    }

    private static String metadata(FeatureTable table) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("version", "1.1.0");
            json.writeStringField("primary_column", GEOMETRY);
            json.writeObjectFieldStart("columns");
            json.writeObjectFieldStart(GEOMETRY);
            column(table, json);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void column(FeatureTable table, JsonGenerator json) throws IOException {
        Envelope bounds = table.bounds();
        json.writeStringField("encoding", "WKB");
        json.writeFieldName("geometry_types");
        json.writeArray(new String[] {"MultiPolygon"}, 0, 1);
        json.writeFieldName("crs");
        json.writeRawValue(CrsText.projJson(table.crs()));
        json.writeStringField("orientation", "counterclockwise");
        json.writeFieldName("bbox");
        json.writeArray(new double[] {bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()}, 0, 4);
    }
}
