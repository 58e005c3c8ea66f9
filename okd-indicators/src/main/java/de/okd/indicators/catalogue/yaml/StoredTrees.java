package de.okd.indicators.catalogue.yaml;

import de.okd.core.error.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents in a form that is read many times as fast as YAML: each value is its kind, line, column and content. Places are
 * kept, so that errors point into the YAML all the same.
 */
public final class StoredTrees {
    private static final int TEXT = 0;
    private static final int LIST = 1;
    private static final int MAP = 2;

    private StoredTrees() {}

    /** @param documents by the name of their file */
    public static void write(Map<String, YamlValue> documents, PackedOutput out) {
        writeFields(documents, out);
    }

    private static void write(YamlValue value, PackedOutput out) {
        out.number(value instanceof YamlText ? TEXT : value instanceof YamlList ? LIST : MAP);
        out.number(value.place().line());
        out.number(value.place().column());
        if (value instanceof YamlText text) {
            out.text(text.content());
        } else if (value instanceof YamlList list) {
            out.number(list.items().size());
            list.items().forEach(item -> write(item, out));
        } else {
            writeFields(value.map().fields(), out);
        }
    }

    private static void writeFields(Map<String, YamlValue> fields, PackedOutput out) {
        out.number(fields.size());
        fields.forEach((name, value) -> {
            out.text(name);
            write(value, out);
        });
    }

    /** What {@link #write} wrote. */
    public static Map<String, YamlValue> read(PackedInput in) {
        Map<String, YamlValue> documents = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String file = in.text();
            documents.put(file, value(in, file));
        }
        return documents;
    }

    private static YamlValue value(PackedInput in, String file) {
        int kind = in.number();
        Place place = new Place(file, in.number(), in.number(), null);
        return switch (kind) {
            case TEXT -> new YamlText(place, in.text());
            case LIST -> new YamlList(place, items(in, file));
            default -> new YamlMap(place, fields(in, file));
        };
    }

    private static List<YamlValue> items(PackedInput in, String file) {
        List<YamlValue> items = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            items.add(value(in, file));
        }
        return items;
    }

    private static Map<String, YamlValue> fields(PackedInput in, String file) {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        for (int left = in.number(); left > 0; left--) {
            fields.put(in.text(), value(in, file));
        }
        return fields;
    }
}
