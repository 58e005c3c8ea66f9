package de.okd.examples.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A table read back from its text, without any of the code that wrote it. */
record WrittenTable(List<String> lines, Map<String, List<String>> rows) {

    private static final Pattern REGION = Pattern.compile("DG|06|06\\d{3}|06\\d{6}");

    static WrittenTable read(Path folder, String code) {
        return read(folder, code, 0);
    }

    static WrittenTable read(Path folder, String code, int regionColumn) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(code + ".csv"));
            return new WrittenTable(lines, rows(lines, regionColumn));
        } catch (IOException e) {
            throw new AssertionError(code, e);
        }
    }

    List<String> cells(String region) {
        return Objects.requireNonNull(rows.get(region), region);
    }

    long number(String region, int column) {
        String cell = cells(region).get(column);
        return cell.equals("-") ? 0 : Long.parseLong(cell);
    }

    int columns() {
        return cells("DG").size();
    }

    List<String> municipalitiesOf(String region) {
        String prefix = region.equals("DG") ? "" : region;
        return rows.keySet().stream()
                .filter(k -> k.length() == 8 && k.startsWith(prefix))
                .toList();
    }

    long sumOver(List<String> regions, int column) {
        return regions.stream().mapToLong(region -> number(region, column)).sum();
    }

    long sum(String region, int from, int to) {
        return IntStream.range(from, to)
                .mapToLong(column -> number(region, column))
                .sum();
    }

    private static Map<String, List<String>> rows(List<String> lines, int regionColumn) {
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (String line : lines) {
            List<String> cells = List.of(line.split(";", -1));
            if (cells.size() > 2 && REGION.matcher(cells.get(regionColumn)).matches()) {
                rows.put(cells.get(regionColumn), cells.subList(regionColumn + 2, cells.size()));
            }
        }
        return rows;
    }
}
