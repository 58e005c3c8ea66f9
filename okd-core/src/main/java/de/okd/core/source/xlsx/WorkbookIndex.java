package de.okd.core.source.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a workbook consists of, found by following its relationships from the root.
 *
 * @param sheets in their order
 * @param strings the part with the texts of cells
 * @param styles the part with the formats of numbers
 * @param from1904 whether days are counted from 1904
 */
record WorkbookIndex(List<SheetEntry> sheets, Optional<String> strings, Optional<String> styles, boolean from1904) {
    private static final int MAX_ENTRIES = 10_000;

    /** A sheet as the workbook lists it. */
    record SheetEntry(String name, boolean isHidden, String part) {}

    private record Relationship(String type, String target) {}

    static WorkbookIndex read(WorkbookArchive archive) {
        String workbook = relationships(archive, "", "_rels/.rels").values().stream()
                .filter(relationship -> relationship.type().endsWith("/officeDocument"))
                .map(Relationship::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        int slash = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, slash);
        Map<String, Relationship> relationships =
                relationships(archive, folder, folder + "_rels/" + workbook.substring(slash) + ".rels");
        try (XmlPart part = archive.part(workbook)) {
            return read(part, relationships);
        }
    }

    private static WorkbookIndex read(XmlPart part, Map<String, Relationship> relationships) {
        List<SheetEntry> sheets = new ArrayList<>();
        boolean from1904 = false;
        while (part.next()) {
            if (part.isStart("workbookPr")) {
                from1904 = part.isSet("date1904");
            } else if (part.isStart("sheet") && sheets.size() < MAX_ENTRIES) {
                Relationship target = relationships.get(String.valueOf(part.relationship()));
                String name = String.valueOf(part.attribute("name"));
                if (target == null) {
                    throw part.refused("lists the sheet \"" + name + "\" but not where it is");
                }
                if (target.type().endsWith("/worksheet")) {
                    sheets.add(new SheetEntry(name, part.attribute("state") != null, target.target()));
                }
            }
        }
        return new WorkbookIndex(
                List.copyOf(sheets),
                target(relationships, "/sharedStrings"),
                target(relationships, "/styles"),
                from1904);
    }

    private static Optional<String> target(Map<String, Relationship> relationships, String type) {
        return relationships.values().stream()
                .filter(relationship -> relationship.type().endsWith(type))
                .map(Relationship::target)
                .sorted()
                .findFirst();
    }

    private static Map<String, Relationship> relationships(WorkbookArchive archive, String folder, String name) {
        Map<String, Relationship> result = new HashMap<>();
        Optional<XmlPart> found = archive.find(name);
        if (found.isEmpty()) {
            return result;
        }
        try (XmlPart part = found.get()) {
            while (part.next() && result.size() < MAX_ENTRIES) {
                if (part.isStart("Relationship")) {
                    String target = String.valueOf(part.attribute("Target"));
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    result.put(
                            String.valueOf(part.attribute("Id")),
                            new Relationship(String.valueOf(part.attribute("Type")), path));
                }
            }
        }
        return result;
    }
}
