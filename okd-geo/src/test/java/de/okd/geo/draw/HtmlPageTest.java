package de.okd.geo.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private static final String HTML = Drawings.of(
                    Drawings.square("1", 10, Drawings.RED), Drawings.text("</script><b>"))
            .toHtml();

    @Test
    void thePageNamesNothingThatCouldBeFetched() {
        assertThat(Arrays.stream(HTML.split("[\"'()]")).filter(part -> part.contains("://")))
                .containsExactly("http://www.w3.org/2000/svg");
        assertThat(HTML).doesNotContain("<link", "<img", "src=", "@import", "fetch(");
    }

    @Test
    void theBrowserIsToldToFetchNothing() {
        assertThat(HTML)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\"");
    }

    @Test
    void textsOfTheDataAreNeverMarkup() {
        assertThat(HTML).contains("&lt;/script&gt;&lt;b&gt;", "<title>Titel &lt;1&gt;</title>");
        assertThat(HTML.split("</script>")).hasSize(2);
    }

    @Test
    void theNumbersAreATableToo() {
        assertThat(HTML)
                .contains("<th scope=\"col\">Wert</th>", "<th scope=\"row\">A &amp; B</th>", "<td>2</td>")
                .contains("<caption>Was zu sehen ist</caption>");
    }

    @Test
    void theWordsOfThePageAreInTheDrawingsLanguage() {
        Drawing english =
                new Drawing(10, 10, "Title", "", "en", List.of(), Drawings.of().table());

        assertThat(HTML).contains("<html lang=\"de\">", "Dieselben Zahlen als Tabelle");
        assertThat(english.toHtml()).contains("<html lang=\"en\">", "The same numbers as a table");
    }
}
