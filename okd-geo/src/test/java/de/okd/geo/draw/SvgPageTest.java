package de.okd.geo.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SvgPageTest {

    @Test
    void marksAreWrittenInTheirOrder() {
        String svg = Drawings.of(
                        Drawings.square("1", 10, Drawings.RED), Drawings.disc(50, 20, 5), Drawings.text("Wort"))
                .toSvg();

        assertThat(svg)
                .containsSubsequence(
                        "<path class=\"s1\" data-key=\"1\" d=\"M10 10L30 10L30 30L10 30Z\">\n<title>Ort 1</title>",
                        "<circle class=\"disc\" cx=\"50\" cy=\"20\" r=\"5\"/>",
                        "<text x=\"5\" y=\"40\" class=\"plain\">Wort</text>");
    }

    @Test
    void manyDotsAreOnePath() {
        assertThat(Drawings.of(Drawings.dots(1, 2, 3.25, -0.04)).toSvg())
                .contains("stroke-linecap=\"round\" d=\"M1 2h0M3.3 0h0\"/>");
    }

    @Test
    void textIsEscapedAndForbiddenCharactersAreLeftOut() {
        assertThat(Drawings.of(Drawings.text("<a> & \"b\"\u0007\uFFFE😀")).toSvg())
                .contains(">&lt;a&gt; &amp; &quot;b&quot;😀</text>");
    }

    @Test
    void everyStyleIsOneRule() {
        String svg = Drawings.of(Drawings.disc(1, 1, 1), Drawings.disc(2, 2, 1)).toSvg();

        assertThat(svg.split(" \\.disc\\{")).hasSize(2);
    }

    @Test
    void twoStylesWithOneNameAreRefused() {
        Drawing drawing = Drawings.of(
                Drawings.disc(1, 1, 1), new Mark.Disc(2, 2, 1, ShapeStyle.filled("disc", Drawings.BLUE), null));

        assertThatIllegalStateException()
                .isThrownBy(drawing::toSvg)
                .withMessageContaining("Two styles are called disc");
    }

    @Test
    void onlyHatchingsThatAreUsedAreDefined() {
        assertThat(Drawings.of(Drawings.square("1", 10, Hatch.LINES)).toSvg())
                .contains("<pattern id=\"lines-m")
                .doesNotContain("<pattern id=\"dots-m");
    }

    @Test
    void pointsThatFallTogetherAreOne() {
        Mark line = new Mark.Outline(
                Outlines.line(0, 0, 0.01, 0.02, 5, 5), ShapeStyle.line("line", Drawings.RED, 0.25), null);

        assertThat(Drawings.of(line).toSvg()).contains("d=\"M0 0L5 5\"", "stroke-width:0.25px");
    }

    @Test
    void nothingIsFetched() {
        String svg = Drawings.of(Drawings.square("1", 10, Hatch.DOTS), Drawings.text("Wort"))
                .toSvg();

        assertThat(Arrays.stream(svg.split("\"")).filter(part -> part.contains("http")))
                .containsExactly("http://www.w3.org/2000/svg");
    }
}
