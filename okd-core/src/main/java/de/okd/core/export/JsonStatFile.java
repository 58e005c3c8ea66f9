package de.okd.core.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.source.packaged.DescriptionJson;
import de.okd.core.source.packaged.PackagedDescription;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;

/**
 * JSON-stat 2.0, class {@code dataset}: regions, periods, dimensions and measures span a cube whose values are listed
 * sparsely by their position. {@code status} holds the name of every status but {@link ObservationStatus#NORMAL}; where
 * neither value nor status stands, nothing was delivered. Written as it goes, whatever the number of observations.
 */
public final class JsonStatFile {
    /** The cells of the first region in the order of the dataset's slices, so that a reader keeps it. */
    private static final String SLICES = "okd_slices";

    private final DatasetContent content;
    private final JsonStatCube cube;
    private final JsonGenerator json;

    private JsonStatFile(DatasetContent content, JsonGenerator json) {
        this.content = content;
        this.cube = JsonStatCube.of(content.observations());
        this.json = json;
    }

    public static void write(DatasetContent content, Path file) throws IOException {
        JsonFactory factory = JsonMapper.builder().build().getFactory();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                JsonGenerator json = factory.createGenerator(out)) {
            new JsonStatFile(content, json).write();
        }
    }

    private void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("version", "2.0");
        json.writeStringField("class", "dataset");
        json.writeStringField("label", content.structure().title());
        writeOrigin();
        writeDimensions();
        writeValues();
        writeStatuses();
        writeExtension();
        json.writeEndObject();
    }

    private void writeOrigin() throws IOException {
        json.writeStringField("source", SourceNotes.source(content.provenance()));
        LocalDateTime retrieved = content.provenance().retrieved();
        if (retrieved != null) {
            json.writeStringField("updated", GermanTime.instant(retrieved));
        }
        if (!content.structure().notes().isEmpty()) {
            writeTexts("note", List.of(content.structure().notes()));
        }
    }

    private void writeTexts(String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private void writeDimensions() throws IOException {
        writeTexts("id", cube.axes().stream().map(JsonStatAxis::id).toList());
        json.writeFieldName("size");
        json.writeArray(cube.sizes(), 0, cube.sizes().length);
        json.writeObjectFieldStart("role");
        writeTexts("geo", List.of(cube.axes().get(JsonStatCube.REGION).id()));
        writeTexts("time", List.of(cube.axes().get(JsonStatCube.PERIOD).id()));
        writeTexts("metric", List.of(cube.axes().get(cube.axes().size() - 1).id()));
        json.writeEndObject();
        json.writeObjectFieldStart("dimension");
        for (JsonStatAxis axis : cube.axes()) {
            axis.write(json);
        }
        json.writeEndObject();
    }

    private void writeValues() throws IOException {
        json.writeObjectFieldStart("value");
        ObservationCursor at = new ObservationCursor(content.observations());
        while (at.next()) {
            if (at.status().hasValue()) {
                json.writeFieldName(Long.toString(cube.position(at)));
                writeNumber(at.value());
            }
        }
        json.writeEndObject();
    }

    private void writeNumber(double value) throws IOException {
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }

    private void writeStatuses() throws IOException {
        json.writeObjectFieldStart("status");
        ObservationCursor at = new ObservationCursor(content.observations());
        while (at.next()) {
            if (at.status() != ObservationStatus.NORMAL) {
                json.writeStringField(
                        Long.toString(cube.position(at)), at.status().name());
            }
        }
        json.writeEndObject();
    }

    private void writeExtension() throws IOException {
        json.writeObjectFieldStart("extension");
        json.writeObjectFieldStart("status");
        json.writeObjectFieldStart("label");
        for (ObservationStatus status : ObservationStatus.values()) {
            json.writeStringField(status.name(), status.meaning());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeFieldName(PackagedDescription.KEY);
        json.writeTree(DescriptionJson.write(content.description()));
        json.writeArrayFieldStart(SLICES);
        for (long slice : cube.slices()) {
            json.writeNumber(slice);
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
