package de.okd.core.source.genesis;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.region.RegionKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/** An oracle for flat files: splits every line at semicolons, takes the first variable for the region, knows no more. */
final class NaiveFlatFile {
    private final List<String> columns;
    private final List<String[]> rows = new ArrayList<>();

    private NaiveFlatFile(List<String> lines) {
        this.columns = List.of(lines.get(0).replace("\ufeff", "").split(";", -1));
        lines.subList(1, lines.size()).forEach(line -> rows.add(line.split(";", -1)));
    }

    static NaiveFlatFile read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            if (!file.toString().endsWith(".zip")) {
                return new NaiveFlatFile(lines(in));
            }
            try (ZipInputStream zip = new ZipInputStream(in)) {
                zip.getNextEntry();
                return new NaiveFlatFile(lines(zip));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(InputStream in) {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                .lines()
                .toList();
    }

    private String cell(String[] row, String column) {
        return row[columns.indexOf(column)];
    }

    int rows() {
        return rows.size();
    }

    /** How often each text that is no number stands in the value column. */
    Map<String, Long> signs() {
        return rows.stream()
                .map(row -> cell(row, "value"))
                .filter(value -> !value.matches("-?[\\d.,]*\\d"))
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    /** The sum of the values whose first variable has the code. */
    double sum(String variable) {
        return rows.stream()
                .filter(row -> cell(row, "1_variable_code").equals(variable))
                .map(row -> cell(row, "value"))
                .filter(value -> value.matches("\\d+"))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    /** Every row whose value the observations hold differently; the codes of their slices are recognised by their labels. */
    List<String> differences(Observations observations) {
        Map<String, Integer> slices = new HashMap<>();
        for (int i = 0; i < observations.slices().size(); i++) {
            slices.put(
                    observations.slices().get(i).codes().stream()
                            .map(code -> code.label())
                            .collect(Collectors.joining("|")),
                    i);
        }
        List<String> differences = new ArrayList<>();
        for (String[] row : rows) {
            int region = observations.position(RegionKey.parse(cell(row, "1_variable_attribute_code")));
            int slice = slices.getOrDefault(labels(row), -1);
            if (region < 0 || slice < 0 || !isSame(observations, slice, region, cell(row, "value"))) {
                differences.add(Arrays.toString(row));
            }
        }
        return differences;
    }

    private String labels(String[] row) {
        List<String> labels = new ArrayList<>();
        for (int n = 2; columns.contains(n + "_variable_attribute_label"); n++) {
            labels.add(cell(row, n + "_variable_attribute_label"));
        }
        return String.join("|", labels);
    }

    private static boolean isSame(Observations observations, int slice, int region, String text) {
        ObservationStatus status = observations.status(slice, region);
        return switch (text) {
            case "-" -> status == ObservationStatus.ZERO && observations.value(slice, region) == 0;
            case "." -> status == ObservationStatus.SECRET;
            default ->
                status == ObservationStatus.NORMAL
                        && observations.value(slice, region) == Double.parseDouble(text.replace(',', '.'));
        };
    }
}
