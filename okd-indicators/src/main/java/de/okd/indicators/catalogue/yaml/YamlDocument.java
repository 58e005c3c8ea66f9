package de.okd.indicators.catalogue.yaml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a document; refuses anchors, several documents in a file, repeated fields, and what is nested without end. */
public final class YamlDocument {
    private static final int MAX_DEPTH = 20;
    private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

    private final Place file;
    private final YAMLParser parser;
    private int depth;

    private YamlDocument(String file, YAMLParser parser) {
        this.file = Place.file(file);
        this.parser = parser;
    }

    /**
     * @param file the file's name, for errors
     * @throws OkdException {@code INVALID_LAYOUT} with file, line and column
     */
    public static YamlValue read(String file, String text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            return new YamlDocument(file, parser).document();
        } catch (JsonProcessingException e) {
            throw error(e.getOriginalMessage(), place(Place.file(file), e.getLocation()), e);
        } catch (IOException | RuntimeException e) {
            if (e instanceof OkdException refused) {
                throw refused;
            }
            throw error(String.valueOf(e.getMessage()), Place.file(file), e);
        }
    }

    private YamlValue document() throws IOException {
        if (parser.nextToken() == null) {
            throw error("the file is empty", file, null);
        }
        YamlValue value = value();
        if (parser.nextToken() != null) {
            throw error("a second document begins; one file is one catalogue", here(), null);
        }
        return value;
    }

    private YamlValue value() throws IOException {
        if (++depth > MAX_DEPTH) {
            throw error("more than " + MAX_DEPTH + " levels inside each other", here(), null);
        }
        if (parser.getObjectId() != null || parser.isCurrentAlias()) {
            throw error("anchors and aliases (& and *) are not read; write the value out, or quote it", here(), null);
        }
        YamlValue value = switch (parser.currentToken()) {
            case START_OBJECT -> map();
            case START_ARRAY -> list();
            default -> new YamlText(here(), written());
        };
        depth--;
        return value;
    }

    private String written() throws IOException {
        return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
    }

    private YamlList list() throws IOException {
        Place place = here();
        List<YamlValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value());
        }
        return new YamlList(place, items);
    }

    private YamlMap map() throws IOException {
        Place place = here();
        Map<String, YamlValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place at = here();
            parser.nextToken();
            if (fields.put(name, value()) != null) {
                throw error("the field \"" + name + "\" is there twice", at, null);
            }
        }
        return new YamlMap(place, fields);
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    private static Place place(Place file, JsonLocation location) {
        return location == null ? file : file.atLine(location.getLineNr()).atColumn(location.getColumnNr());
    }

    private static OkdException error(String message, Place place, @Nullable Exception cause) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT, "Could not read the catalogue: " + message + ".", place, cause);
    }
}
