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
public record Result(String title, Table table, List<Provenance> sources) {
    public Result {
        sources = List.copyOf(sources);
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
