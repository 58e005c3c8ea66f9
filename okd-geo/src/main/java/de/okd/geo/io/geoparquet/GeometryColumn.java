package de.okd.geo.io.geoparquet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.okd.core.ParquetContent;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.geo.crs.CrsDeclaration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which column holds the geometries, and in which reference system. */
record GeometryColumn(String name, CrsDeclaration crs) {
    static final List<String> NAMES = List.of("geometry", "geom", "the_geom", "wkb_geometry", "wkb");
    private static final String KEY = "geo";
    private static final String WHERE = "the metadata \"geo\"";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws OkdException {@code INVALID_LAYOUT} if there is none, or the metadata contradict the standard */
    static GeometryColumn of(DeliveredFile file) {
        Optional<String> metadata = ParquetContent.findMetadata(file, KEY);
        return metadata.isPresent()
                ? described(metadata.get(), file)
                : findByName(ParquetContent.binaryColumns(file))
                        .map(name -> new GeometryColumn(name, new CrsDeclaration(WHERE, "")))
                        .orElseThrow(() -> refused("no column of bytes is called geometry, geom or wkb", file));
    }

    static Optional<String> findByName(List<String> binaryColumns) {
        return binaryColumns.stream()
                .filter(name -> NAMES.contains(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static GeometryColumn described(String metadata, DeliveredFile file) {
        JsonNode geo = tree(metadata, file);
        String name = geo.path("primary_column").asText();
        JsonNode column = geo.path("columns").path(name);
        String encoding = column.path("encoding").asText();
        if (!encoding.equals("WKB")) {
            throw refused(
                    "its metadata say that the column \"" + name + "\" is encoded as \"" + encoding
                            + "\", expected WKB",
                    file);
        }
        return new GeometryColumn(name, crs(column));
    }

    private static JsonNode tree(String metadata, DeliveredFile file) {
        try {
            return JSON.readTree(metadata);
        } catch (JsonProcessingException e) {
            throw refused("its metadata \"geo\" are no JSON: " + e.getOriginalMessage(), file);
        }
    }

    private static OkdException refused(String reason, DeliveredFile file) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the GeoParquet file: " + reason
                        + ". Write it again with the geometries as well-known binary.",
                file.place());
    }

    /** Without a system it is longitude and latitude; null says that nobody knows it. */
    private static CrsDeclaration crs(JsonNode column) {
        JsonNode crs = column.path("crs");
        if (crs.isMissingNode()) {
            return new CrsDeclaration(WHERE + " (without \"crs\", which means longitude and latitude)", "OGC:CRS84");
        }
        JsonNode id = crs.path("id");
        return new CrsDeclaration(
                WHERE,
                id.isObject()
                        ? id.path("authority").asText() + ":" + id.path("code").asText()
                        : crs.path("name").asText());
    }
}
