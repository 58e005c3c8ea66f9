package de.okd.core.source.csv;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.source.cell.NumberSyntax;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the columns of a sample write their numbers, each on its own evidence. */
final class NumberDetection {
    private final List<String> columns;
    private final List<NumberEvidence> evidence = new ArrayList<>();
    private final NumberSyntax usual;

    NumberDetection(List<String> columns, List<List<String>> rows, char delimiter) {
        this.columns = columns;
        for (int column = 0; column < columns.size(); column++) {
            int index = column;
            evidence.add(
                    new NumberEvidence(rows.stream().map(row -> row.get(index)).toList()));
        }
        this.usual = usual(delimiter == ',' ? NumberSyntax.PLAIN : NumberSyntax.GERMAN);
    }

    /** What most columns do; programs that write commas between cells write points in numbers. */
    private NumberSyntax usual(NumberSyntax otherwise) {
        Map<NumberSyntax, Long> counts = evidence.stream()
                .flatMap(column -> column.syntax().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElse(0);
        List<NumberSyntax> best = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return best.size() == 1 ? best.get(0) : otherwise;
    }

    CsvDialect into(CsvDialect dialect) {
        Map<String, NumberSyntax> others = new HashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            String name = columns.get(column);
            evidence.get(column)
                    .syntax()
                    .filter(syntax -> !syntax.equals(usual))
                    .ifPresent(syntax -> others.put(name, syntax));
        }
        return new CsvDialect(
                dialect.charset(),
                dialect.delimiter(),
                dialect.quote(),
                dialect.headerLine(),
                dialect.headerRows(),
                usual,
                others);
    }

    List<Finding> findings(Place place) {
        List<Finding> findings = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            NumberEvidence cells = evidence.get(column);
            String name = columns.get(column);
            Place at = place.atColumn(column + 1);
            cells.findDoubtful()
                    .ifPresent(number -> findings.add(assumed(
                            "Column \"" + name + "\" has numbers as " + number
                                    + ", which was read with the decimal sign '" + usual.decimal()
                                    + "'. Set its number syntax if that is wrong.",
                            at)));
            if (cells.isContradictory()) {
                findings.add(assumed(
                        "Column \"" + name
                                + "\" has decimal commas and decimal points; the more frequent sign is read.",
                        at));
            }
        }
        return findings;
    }

    private static Finding assumed(String message, Place place) {
        return new Finding(Finding.Code.ASSUMED, message, place);
    }
}
