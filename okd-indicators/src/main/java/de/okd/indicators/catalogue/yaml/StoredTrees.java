package de.okd.indicators.catalogue.yaml;

import de.okd.core.error.Place;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
    public static void write(Map<String, YamlValue> documents, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(documents.size());
        for (Map.Entry<String, YamlValue> document : documents.entrySet()) {
            data.writeUTF(document.getKey());
            write(document.getValue(), data);
        }
        data.flush();
    }

    private static void write(YamlValue value, DataOutputStream data) throws IOException {
        data.writeByte(value instanceof YamlText ? TEXT : value instanceof YamlList ? LIST : MAP);
        data.writeInt(value.place().line());
        data.writeInt(value.place().column());
        if (value instanceof YamlText text) {
            data.writeUTF(text.content());
        } else if (value instanceof YamlList list) {
            data.writeInt(list.items().size());
            for (YamlValue item : list.items()) {
                write(item, data);
            }
        } else {
            writeFields(value.map().fields(), data);
        }
    }

    private static void writeFields(Map<String, YamlValue> fields, DataOutputStream data) throws IOException {
        data.writeInt(fields.size());
        for (Map.Entry<String, YamlValue> field : fields.entrySet()) {
            data.writeUTF(field.getKey());
            write(field.getValue(), data);
        }
    }

    /** What {@link #write} wrote. */
    public static Map<String, YamlValue> read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        Map<String, YamlValue> documents = new LinkedHashMap<>();
        for (int left = data.readInt(); left > 0; left--) {
            String file = data.readUTF();
            documents.put(file, value(data, Place.file(file)));
        }
        return documents;
    }

    private static YamlValue value(DataInputStream data, Place file) throws IOException {
        int kind = data.readByte();
        Place place = new Place(file.file(), data.readInt(), data.readInt(), null);
        return switch (kind) {
            case TEXT -> new YamlText(place, data.readUTF());
            case LIST -> new YamlList(place, items(data, file));
            default -> new YamlMap(place, fields(data, file));
        };
    }

    private static List<YamlValue> items(DataInputStream data, Place file) throws IOException {
        List<YamlValue> items = new ArrayList<>();
        for (int left = data.readInt(); left > 0; left--) {
            items.add(value(data, file));
        }
        return items;
    }

    private static Map<String, YamlValue> fields(DataInputStream data, Place file) throws IOException {
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        for (int left = data.readInt(); left > 0; left--) {
            fields.put(data.readUTF(), value(data, file));
        }
        return fields;
    }
}
