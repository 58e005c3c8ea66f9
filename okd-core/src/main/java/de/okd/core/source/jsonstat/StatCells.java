package de.okd.core.source.jsonstat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.Ints;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** Values and statuses by the number of their cell; both may be a list or sparse, and one status may stand for all. */
final class StatCells {
    private final JsonNode values;
    private final JsonNode statuses;

    StatCells(JsonNode json) {
        this.values = json.path("value");
        this.statuses = json.path("status");
    }

    /** The cells of which anything is said. */
    Collection<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        addKeys(values, keys);
        addKeys(statuses, keys);
        return keys;
    }

    private static void addKeys(JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(keys::add);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            keys.add(Integer.toString(i));
        }
    }

    /** {@code NaN} where there is none, or none that can be read. */
    double value(String key) {
        JsonNode cell = at(values, key);
        double value = cell.isNumber() || cell.isTextual() ? cell.asDouble(Double.NaN) : Double.NaN;
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** Whether something stands for the value that is no number. */
    boolean isUnreadable(String key) {
        JsonNode cell = at(values, key);
        return !cell.isMissingNode() && !cell.isNull() && Double.isNaN(value(key));
    }

    /** Empty where there is none. */
    String status(String key) {
        JsonNode status = statuses.isTextual() ? statuses : at(statuses, key);
        return status.isNull() ? "" : status.asText();
    }

    private static JsonNode at(JsonNode node, String key) {
        Integer index = Ints.tryParse(key);
        return node.isArray() ? node.path(index == null ? -1 : index) : node.path(key);
    }
}
