package de.okd.core.source.csv;

import java.util.List;
import java.util.regex.Pattern;

/** How many rows of a sample name its columns. */
final class HeaderRows {
    private static final int LONGEST_NAME = 300;
    private static final int MOST_ROWS = 6;
    private static final Pattern YEAR_OR_DATE = Pattern.compile("(?:\\d\\d?\\.\\d\\d?\\.)?(?:19|20)\\d\\d(?:/\\d\\d)?");
    private static final Pattern MARKUP_OR_TIME =
            Pattern.compile("[<{\\[#/].*|\\d{4}-\\d\\d-\\d\\d.*|\\d\\d:\\d\\d.*", Pattern.DOTALL);

    private HeaderRows() {}

    /** Whether these can be names: markup, log lines and rows of numbers are not. */
    static boolean isHeader(List<String> cells) {
        String first = cells.get(0);
        return cells.stream().filter(cell -> !cell.isEmpty()).count() > 1
                && cells.stream().allMatch(cell -> cell.length() <= LONGEST_NAME)
                && cells.stream().allMatch(cell -> cell.chars().noneMatch(Character::isISOControl))
                && !ColumnKinds.isNumber(first)
                && !MARKUP_OR_TIME.matcher(first).matches();
    }

    static int count(SampleTable table) {
        int rows = 1;
        while (rows < MOST_ROWS && rows + 1 < table.body().size() && isUpper(table, rows)) {
            rows++;
        }
        return rows;
    }

    /** Whether the row at this index still names columns that hold numbers below. */
    private static boolean isUpper(SampleTable table, int index) {
        List<String> cells = table.body().get(index).cells();
        List<Integer> numeric = new ColumnKinds(table.rowsAfter(index + 1), table.width()).numeric();
        if (cells.size() != table.width() || numeric.isEmpty()) {
            return false;
        }
        List<String> names =
                numeric.stream().map(cells::get).filter(cell -> !cell.isEmpty()).toList();
        boolean areYears =
                names.stream().allMatch(name -> YEAR_OR_DATE.matcher(name).matches());
        return !names.isEmpty()
                && (areYears ? cells.get(0).isEmpty() : names.stream().noneMatch(ColumnKinds::isValue));
    }
}
