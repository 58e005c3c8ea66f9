package de.okd.core.source.packaged;

import java.util.ArrayList;
import java.util.List;

/** A description on the notes sheet of a workbook: in the second column, in as many rows as it needs. */
public final class NotedDescription {
    /** The name of the sheet. */
    public static final String SHEET = "Quelle";

    /** What stands before each part of the description, in the first column. */
    public static final String NAME = "Beschreibung für OKD";

    /** A cell holds 32,767 characters; those that XML has not are written as seven. */
    private static final int PART = 30_000;

    private NotedDescription() {}

    /** The parts, which joined make up the description; no character is in two of them. */
    public static List<String> parts(PackagedDescription description) {
        String json = description.toJson();
        List<String> parts = new ArrayList<>();
        for (int from = 0, to; from < json.length(); from = to) {
            to = Math.min(from + PART, json.length());
            to -= Character.isHighSurrogate(json.charAt(to - 1)) ? 1 : 0;
            parts.add(json.substring(from, to));
        }
        return parts;
    }
}
