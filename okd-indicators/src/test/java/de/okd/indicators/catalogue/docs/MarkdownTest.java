package de.okd.indicators.catalogue.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: the CommonMark rules for backslashes, entities and code spans, applied by hand. */
class MarkdownTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '"', textBlock = """
            Altenquotient             → Altenquotient
            a|b                       → a\\|b
            <script>alert(1)</script> → &lt;script&gt;alert(1)&lt;/script&gt;
            `x` *y* _z_               → \\`x\\` \\*y\\* \\_z\\_
            [a](javascript:x)         → \\[a\\](javascript:x)
            $E$ & Co.                 → \\$E\\$ &amp; Co.
            1. Januar                 → 1\\. Januar
            - kein Punkt              → \\- kein Punkt
            * keine Überschrift       → \\* keine Überschrift
            "zwei\nZeilen"            → zwei Zeilen
            C:\\temp                  → C:\\\\temp
            """)
    void nothingInATextIsTakenForMarkUp(String plain, String markdown) {
        assertThat(Markdown.text(plain)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            a_b   → `a_b`
            a`b   → `` a`b ``
            a``b  → ``` a``b ```
            a|b   → `a\\|b`
            """)
    void codeIsFencedByMoreBackticksThanItContains(String plain, String markdown) {
        assertThat(Markdown.code(plain)).isEqualTo(markdown);
    }
}
