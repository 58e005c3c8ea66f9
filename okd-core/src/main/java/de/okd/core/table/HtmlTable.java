package de.okd.core.table;

import com.google.common.html.HtmlEscapers;

/** A table as an HTML fragment. */
final class HtmlTable {
    static final int ROWS = 200;

    private final Table table;
    private final NumberStyle style;
    private final StringBuilder html = new StringBuilder();

    HtmlTable(Table table, NumberStyle style) {
        this.table = table;
        this.style = style;
    }

    /** @param caption plain text, one line per paragraph */
    String html(String caption) {
        int shown = Math.min(ROWS, table.rows());
        html.append("<table class=\"okd\">\n<caption>");
        html.append(escaped(caption).replace("\n", "<br>")).append("</caption>\n<thead>\n<tr>");
        table.columns().forEach(column -> cell("th scope=\"col\"", "th", column, column.name()));
        html.append("</tr>\n</thead>\n<tbody>\n");
        for (int row = 0; row < shown; row++) {
            row(row);
        }
        html.append("</tbody>\n");
        if (shown < table.rows()) {
            html.append("<tfoot><tr><td colspan=\"")
                    .append(table.columns().size())
                    .append("\">");
            html.append(table.rows() - shown).append(" of ").append(table.rows());
            html.append(" rows are left out here</td></tr></tfoot>\n");
        }
        return html.append("</table>\n").toString();
    }

    private void row(int row) {
        html.append("<tr>");
        table.columns().forEach(column -> cell("td", "td", column, style.text(column.cell(row))));
        html.append("</tr>\n");
    }

    private void cell(String open, String close, Column column, String text) {
        html.append('<').append(open);
        html.append(column.isNumeric() ? " style=\"text-align:right\">" : ">");
        html.append(escaped(text)).append("</").append(close).append('>');
    }

    private static String escaped(String text) {
        return HtmlEscapers.htmlEscaper().escape(text);
    }
}
