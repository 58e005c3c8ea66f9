package de.okd.core.source.jsonstat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * A dimension of a JSON-stat cube.
 *
 * @param id in the file
 * @param label for people; the id where the file gives none
 * @param categories in their order
 */
record StatAxis(String id, String label, List<Category> categories) {

    /**
     * @param id in the file
     * @param label for people; the id where the file gives none
     * @param unit of a measure; empty where the file gives none
     */
    record Category(String id, String label, String unit) {}

    static StatAxis of(String id, JsonNode dimension) {
        JsonNode category = dimension.path("category");
        List<Category> categories = new ArrayList<>();
        for (String name : names(category)) {
            JsonNode unit = category.path("unit").path(name);
            categories.add(new Category(
                    name,
                    category.path("label").path(name).asText(name),
                    unit.path("label").asText(unit.path("symbol").asText(""))));
        }
        return new StatAxis(id, dimension.path("label").asText(id), categories);
    }

    /** The order is a list, or numbers by name; a single category needs neither. */
    private static List<String> names(JsonNode category) {
        JsonNode index = category.path("index");
        List<String> names = new ArrayList<>();
        if (index.isArray()) {
            index.forEach(name -> names.add(name.asText()));
        } else if (index.isObject()) {
            index.properties().stream()
                    .sorted(Comparator.comparingInt(entry -> entry.getValue().asInt()))
                    .map(Map.Entry::getKey)
                    .forEach(names::add);
        } else {
            category.path("label").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }
}
