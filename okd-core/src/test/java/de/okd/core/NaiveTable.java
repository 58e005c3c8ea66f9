package de.okd.core;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * An oracle for the reader: splits a GENESIS file at every semicolon and knows nothing else about the format. Slow, and
 * right only for the files of 2017, whose names end with {@code _00} if they are in UTF-8.
 */
final class NaiveTable {
    private static final Pattern TIME = Pattern.compile("(?:19|20)\\d\\d|\\d\\d\\.\\d\\d\\.\\d{4}");
    private static final Pattern KEY = Pattern.compile("DG|\\d{2,12}");

    /** The values of each row, by group (time and codes of the row) and region. */
    private final Map<List<String>, String[]> rows = new LinkedHashMap<>();

    private final Set<String> regions = new LinkedHashSet<>();
    private final Set<String> groups = new LinkedHashSet<>();
    private int firstValue;

    private NaiveTable() {}

    static NaiveTable read(Path file) {
        boolean utf8 = String.valueOf(file.getFileName()).endsWith("_00.csv");
        NaiveTable table = new NaiveTable();
        for (String line : lines(file, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1)) {
            if (line.startsWith("____")) {
                break;
            }
            table.add(line, line.split(";", -1));
        }
        return table;
    }

    private static List<String> lines(Path file, Charset charset) {
        try {
            return Files.readAllLines(file, charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line, String[] cells) {
        if (firstValue == 0 && line.startsWith(";;")) {
            while (cells[firstValue].isEmpty()) {
                firstValue++;
            }
        }
        int key = TIME.matcher(cells[0]).matches() ? 1 : 0;
        if (cells.length < key + 3 || !KEY.matcher(cells[key]).matches() || cells[key + 1].isEmpty()) {
            return;
        }
        String region = cells[key].length() > 8
                ? cells[key].substring(0, 5) + cells[key].substring(cells[key].length() - 3)
                : cells[key];
        List<String> group = new ArrayList<>(List.of(cells).subList(0, key));
        group.addAll(List.of(cells).subList(key + 2, firstValue));
        regions.add(region);
        groups.add(group.toString());
        String[] values = Arrays.copyOfRange(cells, firstValue, cells.length);
        rows.merge(List.of(group.toString(), region), values, NaiveTable::merged);
    }

    /** One municipality under its old and its new key: where one row has "-", the other is right. */
    private static String[] merged(String[] first, String[] second) {
        String[] merged = first.clone();
        for (int i = 0; i < merged.length; i++) {
            merged[i] = first[i].equals("-") ? second[i] : first[i];
        }
        return merged;
    }

    Set<String> regions() {
        return regions;
    }

    /** Cells under an old and a new key of one municipality count once. */
    long distinctCells() {
        return rows.values().stream().mapToLong(row -> row.length).sum();
    }

    /** Every cell that the observations hold differently, in words. */
    List<String> differences(Observations observations) {
        List<String> groupOrder = List.copyOf(groups);
        int columns = observations.slices().size() / groupOrder.size();
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < observations.regions().size(); i++) {
            positions.put(observations.regions().get(i).key().value(), i);
        }
        List<String> differences = new ArrayList<>();
        rows.forEach((key, row) -> {
            int firstSlice = groupOrder.indexOf(key.get(0)) * columns;
            int region = positions.getOrDefault(key.get(1), -1);
            for (int i = 0; i < row.length; i++) {
                if (region < 0 || !isSame(observations, firstSlice + i, region, row[i].strip())) {
                    differences.add(key + ", value " + i + ": " + row[i]);
                }
            }
        });
        return differences;
    }

    private static boolean isSame(Observations observations, int slice, int region, String text) {
        ObservationStatus status = observations.status(slice, region);
        double value = observations.value(slice, region);
        return switch (text) {
            case "-" -> status == ObservationStatus.ZERO && value == 0;
            case "." -> status == ObservationStatus.SECRET;
            case "..." -> status == ObservationStatus.NOT_YET;
            case "/" -> status == ObservationStatus.TOO_UNRELIABLE;
            case "x" -> status == ObservationStatus.BLOCKED;
            default -> status == ObservationStatus.NORMAL && value == Double.parseDouble(text.replace(',', '.'));
        };
    }
}
