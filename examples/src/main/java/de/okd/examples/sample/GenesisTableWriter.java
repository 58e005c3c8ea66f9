package de.okd.examples.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes a table in the old text layout of the regional database, marked as a sample. */
final class GenesisTableWriter {

    private static final String MARK = " (Beispieldaten)";
    private static final List<String> FOOTER = List.of(
            "__________",
            "\"Hessen und Deutschland sind in diesen Beispieldaten nur die Summe",
            "der Landkreise Darmstadt-Dieburg und Wetteraukreis.\"",
            "\"© Beispieldaten von OKD, erzeugt mit Startwert " + SampleData.SEED + ". Keine amtlichen Zahlen.",
            "Dieses Werk steht unter CC0 1.0.\"",
            "Stand: 01.07.2016 / 12:00:00");

    private GenesisTableWriter() {}

    static void write(GenesisTable table, Path folder) throws IOException {
        String text = String.join("\n", lines(table)) + "\n";
        Files.writeString(folder.resolve(table.code() + ".csv"), text);
    }

    private static List<String> lines(GenesisTable table) {
        List<String> lines = new ArrayList<>();
        lines.add("GENESIS-Tabelle: " + table.code());
        lines.addAll(titleLines(table));
        table.headers().forEach(header -> lines.add(String.join(";", header)));
        table.rows().forEach(row -> lines.add(String.join(";", row)));
        lines.addAll(FOOTER);
        return lines;
    }

    private static List<String> titleLines(GenesisTable table) {
        String padding = ";".repeat(table.columns() - 1);
        List<String> lines = new ArrayList<>();
        lines.add(table.titles().get(0) + MARK + padding);
        table.titles().stream().skip(1).forEach(title -> lines.add(title + padding));
        return lines;
    }
}
