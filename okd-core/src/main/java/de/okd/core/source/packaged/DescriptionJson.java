package de.okd.core.source.packaged;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import de.okd.core.dataset.AgeBand;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Descriptions as JSON: records by the names of their components, dates and age bands as text. */
public final class DescriptionJson {
    private static final String FORMAT = "format";
    private static final int CURRENT_FORMAT = 1;
    private static final Set<String> NULLABLE = Set.of("ages", "parent", "retrieved", "territorialStatus");
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .visibility(PropertyAccessor.CREATOR, Visibility.PUBLIC_ONLY)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .addModule(new SimpleModule()
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(LocalDateTime.class, ToStringSerializer.instance)
                    .addSerializer(AgeBand.class, ToStringSerializer.instance)
                    .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(LocalDateTime.class, new FromText<>(LocalDateTime.class, LocalDateTime::parse))
                    .addDeserializer(
                            AgeBand.class,
                            new FromText<>(
                                    AgeBand.class, text -> AgeBand.find(text).orElseThrow())))
            .build();

    private DescriptionJson() {}

    /** The description as part of a larger document. */
    public static ObjectNode write(PackagedDescription description) {
        ObjectNode json = MAPPER.createObjectNode().put(FORMAT, CURRENT_FORMAT);
        json.setAll((ObjectNode) MAPPER.valueToTree(description));
        return json;
    }

    /** @throws OkdException {@code INVALID_DATA} if it is not what {@link #write} wrote */
    public static PackagedDescription read(JsonNode json, Place place) {
        int format = json.path(FORMAT).asInt();
        if (format != CURRENT_FORMAT || !(json instanceof ObjectNode object)) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not read the description of the dataset: its format is " + format + ", this version of OKD"
                            + " reads " + CURRENT_FORMAT + ". Load it with the OKD that wrote it.",
                    place);
        }
        requireFilled(json, place);
        try {
            return MAPPER.treeToValue(object.deepCopy().without(FORMAT), PackagedDescription.class);
        } catch (JsonProcessingException e) {
            throw invalid(e.getOriginalMessage(), place, e);
        }
    }

    private static void requireFilled(JsonNode json, Place place) {
        for (Map.Entry<String, JsonNode> entry : json.properties()) {
            if (entry.getValue().isNull() && !NULLABLE.contains(entry.getKey())) {
                throw invalid("\"" + entry.getKey() + "\" is null", place, null);
            }
        }
        for (JsonNode part : json) {
            if (json.isArray() && part.isNull()) {
                throw invalid("a list has a null in it", place, null);
            }
            requireFilled(part, place);
        }
    }

    static JsonNode tree(String json, Place place) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw invalid(e.getOriginalMessage(), place, e);
        }
    }

    private static OkdException invalid(String found, Place place, @Nullable Exception cause) {
        return new OkdException(
                ErrorCode.INVALID_DATA,
                "Could not read the description of the dataset: " + found + ". Export the dataset again.",
                place,
                cause);
    }

    /** Reads a value from its text form. */
    private static final class FromText<T> extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> parser;

        FromText(Class<T> type, Function<String, T> parser) {
            super(type);
            this.parser = parser;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = json.getText();
            try {
                return parser.apply(text);
            } catch (RuntimeException e) {
                throw context.weirdStringException(text, handledType(), String.valueOf(e.getMessage()));
            }
        }
    }
}
