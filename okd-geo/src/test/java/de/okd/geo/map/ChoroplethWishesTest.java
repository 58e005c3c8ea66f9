package de.okd.geo.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.source.Licence;
import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumn.Value;
import de.okd.geo.classify.Classification;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.Squares;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be said about a choropleth besides its values. */
class ChoroplethWishesTest {
    private static final RegionCoverage COVERAGE = RegionCoverage.of(Squares.boundaries(
            "quadrate", LocalDate.of(2021, 1, 1), "06411000", "06432001", "06432002", "06440002", "06440008"));

    @Test
    void theSubtitleCanBeChosenOrLeftOut() {
        Choropleth map = map(value("06440008", 5));

        assertThat(map.toSvg()).contains(">je 100, 2015</text>");
        assertThat(map.withSubtitle("am 31.12.").toSvg())
                .contains(">am 31.12.</text>")
                .doesNotContain("je 100, 2015");
        assertThat(map.withSubtitle("").toSvg()).doesNotContain("class=\"subtitle\"");
    }

    @Test
    void englishMapsHaveEnglishWordsAndNumbers() {
        Value revised = new Value(Squares.region("06440002"), 1234.5, ObservationStatus.PROVISIONAL);
        String svg = map(value("06440008", 5), revised).in(Language.ENGLISH).toSvg();

        assertThat(svg)
                .contains("xml:lang=\"en\"", "Map of 2 municipalities", ">Municipalities</text>")
                .contains("1,234", "(provisional value)", "territorial status 2021-01-01");
    }

    @Test
    void classesAndColoursCanBeChosen() {
        Choropleth map = map(value("06440008", -3), value("06440002", 3), value("06432001", 0.5))
                .withClassification(Classification.manual(-1, 0, 1))
                .withPalette(Palette.diverging(0));

        assertThat(map.toSvg())
                .contains(">unter −1,0</text>", ">−1,0 bis unter 0,0</text>", ">1,0 und mehr</text>")
                .contains(" .k0{fill:#0b3c6e", " .k3{fill:#6f3206");
    }

    @Test
    void limitsBetweenShownNumbersAreMovedUpSoThatMapAndLegendAgree() {
        Choropleth map = map(value("06440008", 2), value("06440002", 3)).withClassification(Classification.manual(2.5));

        assertThat(map.classes()).hasToString("[-Infinity, 3.0, Infinity]");
    }

    @Test
    void categoriesHaveTheirNames() {
        String svg = map(value("06440008", 2), value("06440002", 1))
                .withCategories(Map.of(2, "Stadt", 1, "Land", 3, "Insel"))
                .toSvg();

        assertThat(svg)
                .contains("<title>Ort 06440008: Stadt</title>", ">Insel</text>")
                .contains("class=\"k1\" data-key=\"06440008\"");
    }

    @Test
    void aCategoryWithoutANameIsNamedInTheError() {
        Choropleth map = map(value("06440008", 2), value("06440002", 7)).withCategories(Map.of(2, "Stadt"));

        assertThatThrownBy(map::toSvg)
                .isInstanceOfSatisfying(
                        OkdException.class, error -> assertThat(error.code()).isEqualTo(ErrorCode.INVALID_DATA))
                .hasMessageContaining("06440002")
                .hasMessageContaining("code 7.0");
    }

    @Test
    void mapsOnOnePageHaveStylesOfTheirOwn() {
        Choropleth map = map(value("06440008", 5));
        Pattern name = Pattern.compile("class=\"okd-map (m[0-9a-f]+)\"");
        Matcher one = name.matcher(map.toSvg());
        Matcher other = name.matcher(
                map.withPalette(Palette.qualitative()).withTitle("Anders").toSvg());

        assertThat(one.find() && other.find()).isTrue();
        assertThat(one.group(1)).isNotEqualTo(other.group(1));
    }

    private static Choropleth map(Value... values) {
        Provenance source =
                new Provenance("t.csv", "", "Statistik, Tabelle 1", Licence.DL_DE_BY_2_0, "© Amt 2017", null, null);
        return Choropleth.of(
                COVERAGE, new RegionColumn("Anteil <\"&\">", "je 100", "2015", List.of(values), List.of(source)));
    }

    private static Value value(String key, double value) {
        return new Value(Squares.region(key), value, ObservationStatus.NORMAL);
    }
}
