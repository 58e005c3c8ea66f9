package de.okd.core.table;

import de.okd.core.source.Provenance;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The answer to a question.
 *
 * @param title what was asked
 * @param table the answer
 * @param sources everything it was computed from
 */
public record Result(String title, Table table, List<Provenance> sources) implements RegionColumns {
    public Result {
        sources = List.copyOf(sources);
    }

    /**
     * The values of a column by the keys in the column {@code region}, for maps and joins. A column of statuses beside it
     * ({@code status} for {@code value}, else the name with {@code _status}), {@code region_name}, {@code unit} and {@code
     * period} are used where there are any.
     *
     * @throws de.okd.core.error.OkdException {@code UNKNOWN_NAME} without such a column or without {@code region}, {@code
     *     INVALID_DATA} if a region has several values
     */
    @Override
    public RegionColumn column(String name) {
        return new RegionCells(this, name).column();
    }

    /**
     * An HTML fragment for notebooks and reports: a {@code table} with title and sources as its caption, numbers to the right,
     * all text escaped. Shows the first 200 rows and says how many it leaves out.
     */
    public String toHtml(NumberStyle style) {
        return new HtmlTable(table, style).html(caption());
    }

    /** With plain numbers, see {@link #toHtml(NumberStyle)}. */
    public String toHtml() {
        return toHtml(NumberStyle.PLAIN);
    }

    private String caption() {
        return sources.isEmpty() ? title : title + "\n" + credits();
    }

    private String credits() {
        return sources.stream()
                .map(source -> Stream.of(
                                source.publisher(),
                                source.file(),
                                source.licence().id(),
                                source.attribution())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")))
                .distinct()
                .collect(Collectors.joining("; ", "Source: ", ""));
    }

    /** Title, table with plain numbers, and sources. */
    @Override
    public String toString() {
        return title + "\n" + table + (sources.isEmpty() ? "" : credits() + "\n");
    }
}
