package de.okd.core.internal.arrow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Marks a column of well-known text as geometry, as GeoArrow 0.2 has it. */
final class GeoArrow {
    private static final ObjectMapper JSON = new ObjectMapper();

    private GeoArrow() {}

    /** @param crs PROJJSON */
    static Map<String, String> metadata(String crs) {
        return Map.of("ARROW:extension:name", "geoarrow.wkt", "ARROW:extension:metadata", object(crs));
    }

    private static String object(String crs) {
        try {
            ObjectNode metadata = JSON.createObjectNode();
            metadata.set("crs", JSON.readTree(crs));
            return JSON.writeValueAsString(metadata.put("crs_type", "projjson"));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The reference system of a column is no PROJJSON: " + crs, e);
        }
    }
}
