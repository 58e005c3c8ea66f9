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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An oracle for the reader: splits a GENESIS file at every semicolon and knows nothing else about the format. Slow, and
 * right only for the files of 2017, whose names end with {@code _00} if they are in UTF-8.
 */
final class NaiveTable {
    private static final String TIME = "(?:19|20)\\d\\d|\\d\\d\\.\\d\\d\\.\\d{4}";

    private final Map<List<String>, String> texts = new LinkedHashMap<>();
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
        int key = cells[0].matches(TIME) ? 1 : 0;
        if (cells.length < key + 3 || !cells[key].matches("DG|\\d{2,12}") || cells[key + 1].isEmpty()) {
            return;
        }
        String region = cells[key].length() > 8
                ? cells[key].substring(0, 5) + cells[key].substring(cells[key].length() - 3)
                : cells[key];
        List<String> group = new ArrayList<>(List.of(cells).subList(0, key));
        group.addAll(List.of(cells).subList(key + 2, firstValue));
        regions.add(region);
        groups.add(group.toString());
        for (int column = firstValue; column < cells.length; column++) {
            List<String> cell = List.of(group.toString(), "" + (column - firstValue), region);
            texts.merge(cell, cells[column].strip(), (old, next) -> old.equals("-") ? next : old);
        }
    }

    Set<String> regions() {
        return regions;
    }

    /** Cells under an old and a new key of one municipality count once. */
    long distinctCells() {
        return texts.size();
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
        texts.forEach((cell, text) -> {
            int slice = groupOrder.indexOf(cell.get(0)) * columns + Integer.parseInt(cell.get(1));
            int region = positions.getOrDefault(cell.get(2), -1);
            if (region < 0 || !isSame(observations, slice, region, text)) {
                differences.add(cell + ": " + text);
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
