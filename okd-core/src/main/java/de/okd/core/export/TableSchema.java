package de.okd.core.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.source.tabular.LongLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of the long layout as a Frictionless Table Schema, version 2. */
final class TableSchema {
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final ArrayNode fields = json.putArray("fields");

    private TableSchema() {}

    static ObjectNode of(DatasetStructure structure) {
        TableSchema schema = new TableSchema();
        schema.addFields(structure);
        schema.addKey(LongLayout.dimensions(LongLayout.columns(structure)));
        return schema.json;
    }

    private void addFields(DatasetStructure structure) {
        require(text(LongLayout.REGION, "Regionalschlüssel"));
        text(LongLayout.REGION_NAME, "Name der Region");
        require(text(LongLayout.PERIOD, "Zeit, als Jahr oder Tag nach ISO 8601"));
        List<String> columns = LongLayout.dimensions(LongLayout.columns(structure));
        for (int i = 0; i < columns.size(); i++) {
            Dimension dimension = structure.dimensions().get(i);
            oneOf(
                    text(columns.get(i), dimension.label()),
                    dimension.codes().stream().map(Code::id).distinct().toList());
        }
        oneOf(
                text(LongLayout.MEASURE, "Merkmal"),
                structure.measures().stream().map(Measure::id).distinct().toList());
        text(LongLayout.UNIT, "Einheit");
        field(LongLayout.VALUE, "number", "Wert");
        List<String> statuses =
                Arrays.stream(ObservationStatus.values()).map(Enum::name).toList();
        oneOf(text(LongLayout.STATUS, "Was der Wert wert ist"), statuses);
        json.putArray("missingValues").add("");
    }

    private ObjectNode text(String name, String title) {
        return field(name, "string", title);
    }

    private ObjectNode field(String name, String type, String title) {
        return fields.addObject().put("name", name).put("type", type).put("title", title);
    }

    private static ObjectNode require(ObjectNode field) {
        return field.withObject("/constraints").put("required", true);
    }

    /** An empty id is a missing value in the file, so it can neither be required nor listed. */
    private static void oneOf(ObjectNode field, List<String> ids) {
        if (!ids.contains("")) {
            ArrayNode values = require(field).putArray("enum");
            ids.forEach(values::add);
        }
    }

    private void addKey(List<String> dimensions) {
        List<String> key = new ArrayList<>(List.of(LongLayout.REGION, LongLayout.PERIOD));
        key.addAll(dimensions);
        key.add(LongLayout.MEASURE);
        ArrayNode names = json.putArray("primaryKey");
        key.forEach(names::add);
    }
}
