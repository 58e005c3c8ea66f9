package de.okd.core.source.genesis;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import de.okd.core.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines above the data and what they say about the columns: first {@code GENESIS-Tabelle: code}, then title lines
 * with text in the first column only, then stacked header lines that begin with empty columns.
 *
 * @param code of the table, for example {@code 12411-02-03-5}
 * @param titles the title lines
 * @param headers the stacked header lines, each as long as the data rows
 * @param firstDataLine counted from 0
 * @param keyColumn 0, or 1 if the time stands in column 0
 * @param firstValueColumn the code columns lie between label and values
 */
record GenesisHeader(
        String code,
        List<String> titles,
        List<List<String>> headers,
        int firstDataLine,
        int keyColumn,
        int firstValueColumn) {
    static final String MARK = "GENESIS-Tabelle:";

    private static final Pattern KEY_DATE = Pattern.compile("Stichtag:?\\s+(\\d{2})\\.(\\d{2})\\.");
    private static final Pattern TIME_TITLE = Pattern.compile("(?:Jahr:\\s*)?(\\S+)");

    static GenesisHeader parse(GenesisText text, Place place) {
        int firstData = firstDataLine(text, place);
        List<String> titles = new ArrayList<>();
        List<List<String>> headers = new ArrayList<>();
        for (int line = 1; line < firstData; line++) {
            List<String> cells = text.cells(line);
            if (cells.get(0).isEmpty()) {
                headers.add(cells);
            } else {
                titles.add(cells.get(0));
            }
        }
        if (headers.isEmpty()) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the GENESIS table: found no header line above the data, expected one to six lines"
                            + " beginning with \";;\" that name the columns. Retrieve the file again.",
                    place.atLine(firstData + 1));
        }
        requireSameWidth(headers, text.cells(firstData).size(), place.atLine(firstData + 1));
        int keyColumn = keyColumn(text, firstData);
        return new GenesisHeader(
                code(text.cells(0).get(0), place),
                titles,
                headers,
                firstData,
                keyColumn,
                valueColumn(headers, keyColumn, place.atLine(firstData + 1)));
    }

    static String code(String firstLine, Place place) {
        if (!firstLine.contains(MARK)) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the GENESIS table: expected the first cell to hold \"" + MARK + "\" and a code.",
                    place.atLine(1));
        }
        return firstLine.substring(firstLine.lastIndexOf(MARK) + MARK.length()).strip();
    }

    private static int firstDataLine(GenesisText text, Place place) {
        for (int line = 1; line < text.bodyLines(); line++) {
            if (keyColumn(text, line) >= 0) {
                return line;
            }
        }
        throw new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the GENESIS table: found no row with a region key in column 1 or 2 (DG, 06, 06440, ...)."
                        + " Only tables with regions as rows can be loaded.",
                place);
    }

    /** Where the region key of a data row stands, or -1 if the line is no data row. */
    static int keyColumn(GenesisText text, int line) {
        List<String> cells = text.cells(line);
        if (cells.size() >= 3 && isKey(cells.get(0)) && !cells.get(1).isEmpty()) {
            return 0;
        }
        boolean timeFirst = cells.size() >= 4 && Period.find(cells.get(0)).isPresent();
        return timeFirst && isKey(cells.get(1)) && !cells.get(2).isEmpty() ? 1 : -1;
    }

    private static boolean isKey(String cell) {
        return RegionKey.find(cell).isPresent() && Period.find(cell).isEmpty();
    }

    private static void requireSameWidth(List<List<String>> headers, int width, Place place) {
        for (List<String> header : headers) {
            if (header.size() != width) {
                throw new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the GENESIS table: a header line has " + header.size()
                                + " columns, the first data row has " + width + ". Retrieve the file again.",
                        place);
            }
        }
    }

    private static int valueColumn(List<List<String>> headers, int keyColumn, Place place) {
        int column = headers.stream()
                .mapToInt(GenesisHeader::leadingEmptyCells)
                .min()
                .orElseThrow();
        if (column < keyColumn + 2) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the GENESIS table: a header line has text above the region keys or names, expected empty"
                            + " columns there. Retrieve the file again.",
                    place.atColumn(column + 1));
        }
        if (column >= headers.get(0).size()) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not read the GENESIS table: the header lines are empty, expected names of columns from column "
                            + (keyColumn + 3) + " on. Retrieve the file again.",
                    place);
        }
        return column;
    }

    private static int leadingEmptyCells(List<String> cells) {
        int count = 0;
        while (count < cells.size() && cells.get(count).isEmpty()) {
            count++;
        }
        return count;
    }

    int width() {
        return headers.get(0).size();
    }

    /** The header cells above one value column, from top to bottom. */
    List<String> above(int column) {
        return headers.stream().map(header -> header.get(column)).toList();
    }

    /** The time all columns share, if a title line gives it. */
    Optional<Period> titlePeriod() {
        return titles.stream()
                .map(TIME_TITLE::matcher)
                .filter(Matcher::matches)
                .flatMap(matcher -> Period.find(matcher.group(1)).stream())
                .findFirst()
                .map(this::onKeyDate);
    }

    /** A year becomes the reporting date if a title says "Stichtag 30.06.". */
    Period onKeyDate(Period period) {
        Matcher keyDate = KEY_DATE.matcher(String.join(" ", titles));
        return keyDate.find() && period instanceof Year
                ? Period.find(period + "-" + keyDate.group(2) + "-" + keyDate.group(1))
                        .orElse(period)
                : period;
    }

    /** The title lines above "regionale Tiefe", joined. */
    String title() {
        List<String> upper = titles.stream()
                .takeWhile(line -> !line.startsWith("regionale Tiefe") && !line.startsWith("regional Tiefe"))
                .toList();
        return String.join(" ", upper.isEmpty() ? titles : upper);
    }

    /** The statistics the table was taken from: the title line below "regionale Tiefe". */
    String statistics() {
        for (int i = 0; i + 1 < titles.size(); i++) {
            if (titles.get(i).contains("Tiefe:")) {
                return titles.get(i + 1);
            }
        }
        return title();
    }
}
