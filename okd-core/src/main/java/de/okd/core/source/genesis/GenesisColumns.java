package de.okd.core.source.genesis;

import com.google.common.collect.ImmutableSet;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.StandardDimension;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the stacked header lines mean. A line of units, a line of times and lines that repeat one text (the name of the
 * dimension below, or of the measure) are told apart first. If the remaining lines form a full cross product, each is a
 * dimension or, if it is the first and no standard one, the measures. Otherwise the whole path of a column names a measure.
 */
final class GenesisColumns {
    private static final Set<String> UNITS = ImmutableSet.of(
            "Anzahl",
            "ha",
            "qkm",
            "km²",
            "EUR",
            "Tsd. EUR",
            "1000 EUR",
            "Mio. EUR",
            "Jahre",
            "Prozent",
            "%",
            "Personen",
            "t",
            "m²",
            "qm");
    private static final Pattern LABEL_WITH_UNIT = Pattern.compile("(.+) \\(([^()]+)\\)");

    private final GenesisHeader header;
    private final int count;
    private final List<Integer> codeLines = new ArrayList<>();
    private final List<@Nullable String> names = new ArrayList<>();
    private int unitLine = -1;
    private int timeLine = -1;
    private @Nullable String firstConstant;
    private int measureLine = -1;
    private boolean pathIsMeasure;
    private final Optional<String> titleMeasure;
    private final String titleUnit;

    GenesisColumns(GenesisHeader header, Place place) {
        this.header = header;
        this.count = header.width() - header.firstValueColumn();
        Optional<Matcher> title = header.titles().stream()
                .map(LABEL_WITH_UNIT::matcher)
                .filter(matcher -> matcher.matches() && UNITS.contains(matcher.group(2)))
                .findFirst();
        this.titleMeasure = title.map(matcher -> matcher.group(1));
        this.titleUnit = title.map(matcher -> matcher.group(2)).orElse("");
        classifyLines();
        this.pathIsMeasure = !isCrossProduct();
        if (!pathIsMeasure && titleMeasure.isEmpty() && firstConstant == null && firstCodeLineHoldsMeasures()) {
            measureLine = codeLines.remove(0);
            names.remove(0);
        }
        requireDistinctColumns(place);
    }

    private void classifyLines() {
        String name = null;
        for (int line = 0; line < header.headers().size(); line++) {
            List<String> cells = values(line);
            if (UNITS.containsAll(cells)) {
                unitLine = line;
            } else if (cells.stream().allMatch(cell -> Period.find(cell).isPresent())) {
                timeLine = line;
            } else if (isName(cells)) {
                name = cells.get(0);
                if (codeLines.isEmpty() && firstConstant == null && titleMeasure.isEmpty()) {
                    firstConstant = name;
                    name = null;
                }
            } else {
                codeLines.add(line);
                names.add(name);
                name = null;
            }
        }
    }

    /** A text repeated above all columns names something, unless it is a code: a table may be about women only. */
    private static boolean isName(List<String> cells) {
        return !cells.get(0).isEmpty()
                && cells.stream().distinct().count() == 1
                && !StandardDimension.isStandard(cells);
    }

    private List<String> values(int line) {
        return header.headers().get(line).subList(header.firstValueColumn(), header.width());
    }

    private boolean isCrossProduct() {
        long product = timeLine < 0 ? 1 : values(timeLine).stream().distinct().count();
        for (int line : codeLines) {
            List<String> cells = values(line);
            if (cells.contains("") && !(codeLines.size() == 1 && StandardDimension.isStandard(cells))) {
                return false;
            }
            product *= cells.stream().distinct().count();
        }
        return product == count;
    }

    private boolean firstCodeLineHoldsMeasures() {
        return !codeLines.isEmpty() && names.get(0) == null && !StandardDimension.isStandard(values(codeLines.get(0)));
    }

    private void requireDistinctColumns(Place place) {
        Set<List<String>> seen = new HashSet<>();
        for (int column = 0; column < count; column++) {
            List<String> above = header.above(header.firstValueColumn() + column);
            if (!seen.add(above)) {
                throw new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the GENESIS table: two columns have the same header \""
                                + String.join(" / ", above)
                                + "\", so a header line is missing. Retrieve the file again.",
                        place.atColumn(header.firstValueColumn() + column + 1));
            }
        }
    }

    int count() {
        return count;
    }

    /** The dimensions of the header lines, named by {@code naming} where they are not standard. */
    List<Dimension> dimensions(UnaryOperator<String> naming) {
        if (pathIsMeasure) {
            return List.of();
        }
        return IntStream.range(0, codeLines.size())
                .mapToObj(i -> {
                    String label = names.get(i) == null ? "header " + (codeLines.get(i) + 1) : names.get(i);
                    return StandardDimension.dimension(naming.apply(label), label, values(codeLines.get(i)));
                })
                .toList();
    }

    /** The label of the code of dimension {@code dimension} above a column. */
    String code(int dimension, int column) {
        return values(codeLines.get(dimension)).get(column);
    }

    String measureLabel(int column) {
        if (measureLine >= 0) {
            return values(measureLine).get(column);
        }
        return pathIsMeasure
                ? path(column)
                : titleMeasure.orElseGet(() -> firstConstant == null ? header.title() : firstConstant);
    }

    private String path(int column) {
        Set<String> path = new LinkedHashSet<>();
        for (int line = 0; line < header.headers().size(); line++) {
            String cell = values(line).get(column);
            if (line != unitLine && line != timeLine && !cell.isEmpty()) {
                path.add(cell);
            }
        }
        return String.join(" / ", path);
    }

    String unit(int column) {
        return unitLine < 0 ? titleUnit : values(unitLine).get(column);
    }

    /** The time a column's header gives, if it gives one. */
    Optional<Period> period(int column) {
        return timeLine < 0
                ? Optional.empty()
                : Period.find(values(timeLine).get(column)).map(header::onKeyDate);
    }
}
