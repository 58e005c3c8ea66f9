package de.okd.core.export;

import com.fasterxml.jackson.core.JsonGenerator;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.region.Region;
import de.okd.core.time.Period;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A dimension of a JSON-stat cube.
 *
 * @param id unique in the cube
 * @param label for people
 * @param categories in their order
 */
record JsonStatAxis(String id, String label, List<Category> categories) {

    /**
     * @param id unique on the axis
     * @param label for people
     * @param unit of a measure's values; empty for all else
     */
    record Category(String id, String label, String unit) {}

    static JsonStatAxis ofRegions(List<Region> regions) {
        return new JsonStatAxis(
                "region",
                "Region",
                regions.stream()
                        .map(region -> new Category(region.key().toString(), region.name(), ""))
                        .toList());
    }

    static JsonStatAxis ofPeriods(List<Period> periods) {
        return new JsonStatAxis(
                "period",
                "Zeit",
                periods.stream()
                        .map(period -> new Category(period.toString(), period.toString(), ""))
                        .toList());
    }

    static JsonStatAxis of(String id, Dimension dimension) {
        List<String> ids = unique(dimension.codes().stream().map(Code::id).toList());
        List<Category> categories = new ArrayList<>();
        for (Code code : dimension.codes()) {
            categories.add(new Category(ids.get(categories.size()), code.label(), ""));
        }
        return new JsonStatAxis(id, dimension.label(), categories);
    }

    static JsonStatAxis ofMeasures(List<Measure> measures) {
        List<String> ids = unique(measures.stream().map(Measure::id).toList());
        List<Category> categories = new ArrayList<>();
        for (Measure measure : measures) {
            categories.add(new Category(ids.get(categories.size()), measure.label(), measure.unit()));
        }
        return new JsonStatAxis("measure", "Merkmal", categories);
    }

    private static List<String> unique(List<String> ids) {
        Set<String> taken = new HashSet<>();
        List<String> unique = new ArrayList<>();
        for (String id : ids) {
            String free = id;
            for (int number = 2; !taken.add(free); number++) {
                free = id + "_" + number;
            }
            unique.add(free);
        }
        return unique;
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(id);
        json.writeStringField("label", label);
        json.writeObjectFieldStart("category");
        json.writeArrayFieldStart("index");
        for (Category category : categories) {
            json.writeString(category.id());
        }
        json.writeEndArray();
        json.writeObjectFieldStart("label");
        for (Category category : categories) {
            json.writeStringField(category.id(), category.label());
        }
        json.writeEndObject();
        writeUnits(json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeUnits(JsonGenerator json) throws IOException {
        List<Category> measured = categories.stream()
                .filter(category -> !category.unit().isEmpty())
                .toList();
        if (!measured.isEmpty()) {
            json.writeObjectFieldStart("unit");
            for (Category category : measured) {
                json.writeObjectFieldStart(category.id());
                json.writeStringField("label", category.unit());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
    }
}
