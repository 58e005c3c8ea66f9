package de.okd.indicators.catalogue.yaml;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import de.okd.core.error.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents as JSON, which is read ten times as fast as YAML: each value is an array of line, column and content. Places
 * are kept, so that errors point into the YAML all the same.
 */
public final class StoredTrees {
    private static final JsonFactory FACTORY = new JsonFactory();

    private StoredTrees() {}

    /** @param documents by the name of their file */
    public static void write(Map<String, YamlValue> documents, OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            for (Map.Entry<String, YamlValue> document : documents.entrySet()) {
                json.writeFieldName(document.getKey());
                write(document.getValue(), json);
            }
            json.writeEndObject();
        }
    }

    private static void write(YamlValue value, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(value.place().line());
        json.writeNumber(value.place().column());
        if (value instanceof YamlText text) {
            json.writeString(text.content());
        } else if (value instanceof YamlList list) {
            writeItems(list, json);
        } else {
            writeFields(value.map(), json);
        }
        json.writeEndArray();
    }

    private static void writeItems(YamlList list, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (YamlValue item : list.items()) {
            write(item, json);
        }
        json.writeEndArray();
    }

    private static void writeFields(YamlMap map, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, YamlValue> field : map.fields().entrySet()) {
            json.writeFieldName(field.getKey());
            write(field.getValue(), json);
        }
        json.writeEndObject();
    }

    /** What {@link #write} wrote. */
    public static Map<String, YamlValue> read(InputStream in) throws IOException {
        Map<String, YamlValue> documents = new LinkedHashMap<>();
        try (JsonParser json = FACTORY.createParser(in)) {
            json.nextToken();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String file = json.currentName();
                json.nextToken();
                documents.put(file, value(json, Place.file(file)));
            }
        }
        return documents;
    }

    private static YamlValue value(JsonParser json, Place file) throws IOException {
        Place place = file.atLine(json.nextIntValue(0)).atColumn(json.nextIntValue(0));
        JsonToken content = json.nextToken();
        YamlValue value = switch (content) {
            case START_ARRAY -> new YamlList(place, items(json, file));
            case START_OBJECT -> new YamlMap(place, fields(json, file));
            default -> new YamlText(place, json.getText());
        };
        json.nextToken();
        return value;
    }

    private static List<YamlValue> items(JsonParser json, Place file) throws IOException {
        List<YamlValue> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(json, file));
        }
        return items;
    }

    private static Map<String, YamlValue> fields(JsonParser json, Place file) throws IOException {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            fields.put(name, value(json, file));
        }
        return fields;
    }
}
