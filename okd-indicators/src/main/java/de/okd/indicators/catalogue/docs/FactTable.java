package de.okd.indicators.catalogue.docs;

import java.util.ArrayList;
import java.util.List;

/** A Markdown table of cells that are Markdown already. */
final class FactTable {
    private final StringBuilder rows = new StringBuilder();

    FactTable(String... headers) {
        row(headers);
        List<String> rules = new ArrayList<>();
        for (int i = 0; i < headers.length; i++) {
            rules.add("---");
        }
        row(rules.toArray(String[]::new));
    }

    void row(String... cells) {
        rows.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }

    /** A row only if there is something to say. */
    void fact(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            row(name, String.join("<br>", lines));
        }
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
