package de.okd.core.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.error.OkdException;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a result looks like, and how its rows are read. */
class ResultLookTest {
    private static final Table TABLE = new Table(List.of(
            new Column.Text("name", Arrays.asList("Büdingen", null, "a\nb")),
            new Column.Numbers("value", List.of(-1234.5, Double.NaN, 3e6)),
            new Column.Integers("count", Arrays.asList(7L, null, 1_000L)),
            new Column.Dates("day", Arrays.asList(LocalDate.of(2015, 12, 31), null, null)),
            new Column.Booleans("sure", Arrays.asList(true, null, false))));

    @Test
    void plainText() {
        assertThat(TABLE.toString()).isEqualTo("""
                name        value  count  day         sure
                --------  -------  -----  ----------  -----
                Büdingen  -1234.5      7  2015-12-31  true

                a b       3000000   1000              false
                3 rows; numbers as 1234.5
                """);
    }

    @Test
    void germanTextThatIsCutShort() {
        assertThat(TABLE.toText(NumberStyle.GERMAN, 1)).isEqualTo("""
                name         value  count  day         sure
                --------  --------  -----  ----------  ----
                Büdingen  −1.234,5      7  31.12.2015  true
                3 rows, of which 2 are left out here; numbers as 1.234,5
                """);
    }

    @Test
    void htmlIsEscapedAndHasItsSourcesInTheCaption() {
        Provenance source = new Provenance("<file>.csv", "", "Amt & Amt", Licence.DL_DE_BY_2_0, "", null, null);
        Table table = new Table(List.of(
                new Column.Text("<b>", List.of("<script>alert('x')</script>")), new Column.Numbers("n", List.of(1.5))));
        assertThat(new Result("A \"title\"", table, List.of(source)).toHtml(NumberStyle.GERMAN))
                .isEqualTo("""
                <table class="okd">
                <caption>A &quot;title&quot;<br>Source: Amt &amp; Amt, &lt;file&gt;.csv, dl-de/by-2-0</caption>
                <thead>
                <tr><th scope="col">&lt;b&gt;</th><th scope="col" style="text-align:right">n</th></tr>
                </thead>
                <tbody>
                <tr><td>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</td><td style="text-align:right">1,5</td></tr>
                </tbody>
                </table>
                """);
    }

    @Test
    void longHtmlSaysWhatItLeavesOut() {
        Table table = new Table(List.of(new Column.Numbers("n", Collections.nCopies(201, 1.0))));
        assertThat(new Result("t", table, List.of()).toHtml()).contains("1 of 201 rows are left out here");
    }

    @Test
    void rowsAreReadByColumnName() {
        Row row = TABLE.row(0);
        assertThat(row.text("name")).isEqualTo("Büdingen");
        assertThat(row.number("value")).isEqualTo(-1234.5);
        assertThat(row.number("count")).isEqualTo(7);
        assertThat(row.integer("count")).isEqualTo(7);
        assertThat(row.date("day")).isEqualTo(LocalDate.of(2015, 12, 31));
        assertThat(row.flag("sure")).isTrue();
    }

    @Test
    void aMissingCellIsNullOrNotANumber() {
        Row row = TABLE.row(1);
        assertThat(row.text("name")).isNull();
        assertThat(row.number("value")).isNaN();
        assertThat(row.number("count")).isNaN();
        assertThat(row.integer("count")).isNull();
        assertThat(row.date("day")).isNull();
        assertThat(row.flag("sure")).isNull();
    }

    @Test
    void aMisspeltColumnNamesTheNearestAndAWrongTypeItsOwn() {
        assertThatThrownBy(() -> TABLE.row(0).text("nmae"))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Did you mean \"name\"?");
        assertThatThrownBy(() -> TABLE.row(0).number("name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds String");
    }
}
