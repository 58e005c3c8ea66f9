package de.okd.core.source.jsonstat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.math.LongMath;
import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.packaged.DescriptionJson;
import de.okd.core.source.packaged.PackagedDescription;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The cube of a JSON-stat file: its axes, which of them mean what, and the dataset they make up.
 *
 * @param json the whole file
 * @param axes in the order their categories are counted
 * @param region the ordinal of the axis of regions
 * @param period the ordinal of the axis of times
 * @param measure the ordinal of the axis of measures, or -1 if there is one measure without an axis
 * @param structure of the dataset
 * @param findDescription what a file of OKD says about its dataset
 */
record StatCube(
        JsonNode json,
        List<StatAxis> axes,
        int region,
        int period,
        int measure,
        DatasetStructure structure,
        Optional<PackagedDescription> findDescription) {
    private static final String ROLES = "dimension of regions and one of times, named by \"role\"";

    static StatCube of(JsonNode json, DeliveredFile file) {
        List<StatAxis> axes = axes(json, file);
        int region = only("geo", axes, json, file);
        int period = only("time", axes, json, file);
        int measure = json.path("role").path("metric").isEmpty() ? -1 : only("metric", axes, json, file);
        Optional<PackagedDescription> description = findDescription(json, file);
        DatasetStructure derived = new DatasetStructure(
                file.stem(),
                json.path("label").asText(file.stem()),
                dimensions(axes, List.of(region, period, measure)),
                measures(axes, measure, json.path("label").asText(file.stem())),
                notes(json));
        DatasetStructure structure =
                description.map(PackagedDescription::structure).orElse(derived);
        if (!shape(structure).equals(shape(derived))) {
            throw invalid("its description and its cube do not fit; one of them was changed after the export", file);
        }
        return new StatCube(json, axes, region, period, measure, structure, description);
    }

    /** How many codes each dimension has, then how many measures there are. */
    private static List<Integer> shape(DatasetStructure structure) {
        return Stream.concat(
                        structure.dimensions().stream()
                                .map(dimension -> dimension.codes().size()),
                        Stream.of(structure.measures().size()))
                .toList();
    }

    private static List<StatAxis> axes(JsonNode json, DeliveredFile file) {
        List<StatAxis> axes = new ArrayList<>();
        for (JsonNode id : json.path("id")) {
            axes.add(StatAxis.of(id.asText(), json.path("dimension").path(id.asText())));
        }
        String sizes = axes.stream()
                .map(axis -> String.valueOf(axis.categories().size()))
                .collect(Collectors.joining(",", "[", "]"));
        if (!sizes.equals(json.path("size").toString())) {
            throw invalid("its dimensions have " + sizes + " categories, \"size\" says " + json.path("size"), file);
        }
        requireDistinct(axes.stream().map(StatAxis::id).toList(), file);
        axes.forEach(axis -> requireDistinct(
                axis.categories().stream().map(StatAxis.Category::id).toList(), file));
        return axes;
    }

    private static void requireDistinct(List<String> ids, DeliveredFile file) {
        Set<String> seen = new HashSet<>();
        for (String id : ids) {
            if (!seen.add(id)) {
                throw invalid("\"" + id + "\" occurs twice where ids must differ", file);
            }
        }
    }

    private static int only(String role, List<StatAxis> axes, JsonNode json, DeliveredFile file) {
        JsonNode names = json.path("role").path(role);
        if (names.size() == 1) {
            for (int i = 0; i < axes.size(); i++) {
                if (axes.get(i).id().equals(names.get(0).asText())) {
                    return i;
                }
            }
        }
        throw invalid("its role \"" + role + "\" is " + names + "; expected one " + ROLES, file);
    }

    private static OkdException invalid(String found, DeliveredFile file) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT, "Could not read the JSON-stat dataset: " + found + ".", file.place());
    }

    private static List<Dimension> dimensions(List<StatAxis> axes, List<Integer> known) {
        List<Dimension> dimensions = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            if (!known.contains(i)) {
                StatAxis axis = axes.get(i);
                dimensions.add(new Dimension(
                        axis.id(),
                        axis.label(),
                        axis.categories().stream().map(StatCube::code).toList()));
            }
        }
        return dimensions;
    }

    private static Code code(StatAxis.Category category) {
        AgeBand ages = AgeBand.find(category.label()).orElse(null);
        boolean isTotal = category.label().equalsIgnoreCase("insgesamt")
                || category.id().equals(Code.TOTAL)
                || category.id().equals("_T");
        return new Code(category.id(), category.label(), isTotal, ages);
    }

    private static List<Measure> measures(List<StatAxis> axes, int measure, String title) {
        if (measure < 0) {
            return List.of(new Measure(title, title, "", Aggregation.UNKNOWN));
        }
        return axes.get(measure).categories().stream()
                .map(category -> new Measure(category.id(), category.label(), category.unit(), Aggregation.UNKNOWN))
                .toList();
    }

    private static String notes(JsonNode json) {
        return StreamSupport.stream(json.path("note").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<PackagedDescription> findDescription(JsonNode json, DeliveredFile file) {
        JsonNode description = json.path("extension").path(PackagedDescription.KEY);
        return description.isObject() ? Optional.of(DescriptionJson.read(description, file.place())) : Optional.empty();
    }

    /** How many cells there are. */
    long cells() {
        long cells = 1;
        for (StatAxis axis : axes) {
            cells = LongMath.saturatedMultiply(cells, axis.categories().size());
        }
        return cells;
    }

    /** Where on each axis a cell is; the last axis varies fastest. */
    int[] coordinates(long cell) {
        int[] coordinates = new int[axes.size()];
        long rest = cell;
        for (int axis = coordinates.length - 1; axis >= 0; axis--) {
            int size = axes.get(axis).categories().size();
            coordinates[axis] = (int) (rest % size);
            rest /= size;
        }
        return coordinates;
    }
}
