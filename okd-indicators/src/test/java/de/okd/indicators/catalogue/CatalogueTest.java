package de.okd.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue standard = Catalogue.standard();

    @Test
    void theStandardCatalogueHasAtLeastThirtyIndicators() {
        assertThat(standard.indicators()).hasSizeGreaterThanOrEqualTo(30);
    }

    /** Oracle: the YAML file, counted by another reader. */
    @Test
    void noIndicatorOfTheFileIsLost() throws Exception {
        try (InputStream yaml = Catalogue.class.getResourceAsStream("catalogue.yaml")) {
            List<String> ids = YAMLMapper.builder().build().readTree(yaml).findValuesAsText("id");
            assertThat(ids).doesNotHaveDuplicates();
            assertThat(standard.indicators()).extracting(Indicator::id).isEqualTo(ids);
        }
    }

    /** Oracle: the formula as written, blanks and all: the file is kept in the language's own form. */
    @Test
    void everyFormulaIsWrittenAsItIsPrinted() throws Exception {
        try (InputStream yaml = Catalogue.class.getResourceAsStream("catalogue.yaml")) {
            for (JsonNode entry : YAMLMapper.builder().build().readTree(yaml)) {
                String id = entry.get("id").asText();
                assertThat(standard.indicator(id).formula()).as(id).hasToString(written(entry));
            }
        }
    }

    /** Brackets around a quotient that is divided are for the reader; the language does not need them on the left. */
    private static String written(JsonNode entry) {
        return entry.get("formula").asText().replaceAll("^\\(([^()]+ / [^()]+)\\) / \\(", "$1 / (");
    }

    @Test
    void everyIndicatorHasTitlesUnitThemeAndReference() {
        assertThat(standard.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.title().de()).isNotBlank();
            assertThat(indicator.title().en()).isNotBlank();
            assertThat(indicator.unit()).isNotBlank();
            assertThat(indicator.theme()).isNotBlank();
            assertThat(indicator.reference()).isNotBlank();
        });
    }

    @Test
    void titlesAreDistinctInBothLanguages() {
        assertThat(standard.indicators())
                .extracting(indicator -> indicator.title().de())
                .doesNotHaveDuplicates();
        assertThat(standard.indicators())
                .extracting(indicator -> indicator.title().en())
                .doesNotHaveDuplicates();
    }

    @Test
    void anUnknownIdNamesTheNearest() {
        assertThatThrownBy(() -> standard.only("old-age-dependancy-ratio"))
                .isInstanceOfSatisfying(
                        OkdException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.UNKNOWN_NAME))
                .hasMessageContaining("no indicator \"old-age-dependancy-ratio\"")
                .hasMessageContaining("Did you mean \"old-age-dependency-ratio\"?");
    }

    @Test
    void anUnknownThemeNamesTheNearest() {
        assertThatThrownBy(() -> standard.theme("demografy"))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Did you mean \"demography\"?");
    }

    @Test
    void theThemesTogetherAreTheCatalogue() {
        assertThat(standard.themes().stream().flatMap(theme -> standard.theme(theme).indicators().stream()))
                .containsExactlyInAnyOrderElementsOf(standard.indicators());
    }

    @Test
    void anIdTwiceIsAnIllegalArgument() {
        Indicator indicator = standard.indicator("mean-age");
        assertThatThrownBy(() -> Catalogue.of(List.of(indicator, indicator)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mean-age is defined twice");
    }
}
