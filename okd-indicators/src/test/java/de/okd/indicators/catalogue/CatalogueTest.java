package de.okd.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTest {
    private final Catalogue standard = Catalogue.standard();

    @Test
    void theStandardCatalogueHasAtLeastTwoHundredAndFiftyIndicators() {
        assertThat(standard.indicators()).hasSizeGreaterThanOrEqualTo(250);
    }

    /** Oracle: the YAML files, read by another reader. */
    @Test
    void noIndicatorOfTheFilesIsLost() throws Exception {
        List<String> ids = new ArrayList<>();
        for (JsonNode name : yaml("standard.yaml")) {
            yaml(name.asText())
                    .path("indicators")
                    .forEach(entry -> ids.add(entry.get("id").asText()));
        }
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(standard.indicators()).extracting(Indicator::id).isEqualTo(ids);
    }

    private static JsonNode yaml(String name) throws Exception {
        try (InputStream yaml = Catalogue.class.getResourceAsStream(name)) {
            return YAMLMapper.builder().build().readTree(yaml);
        }
    }

    /** Otherwise programs would read another catalogue than people. */
    @Test
    void whatTheBuildCompiledIsWhatTheFilesSay() {
        assertThat(CatalogueTest.class.getResource(StandardCatalogue.COMPILED)).isNotNull();
        assertThat(Catalogue.standard()).usingRecursiveComparison().isEqualTo(StandardCatalogue.readYaml());
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
        assertThat(standard.themes().stream().flatMap(theme -> standard.theme(theme.id()).indicators().stream()))
                .containsExactlyInAnyOrderElementsOf(standard.indicators());
    }

    @Test
    void anIdTwiceIsRefused() {
        Indicator indicator = standard.indicator("mean-age");
        assertThatThrownBy(() -> Catalogue.of(List.of(indicator, indicator)))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("The indicator \"mean-age\" is defined twice");
    }

    @ParameterizedTest
    @CsvSource({
        "Altenquotient, old-age-dependency-ratio",
        "old-age dependency, old-age-dependency-ratio",
        "q_abhg_alt, old-age-dependency-ratio",
        "INKAR q_abhg_alt (4210), old-age-dependency-ratio",
        "4210, old-age-dependency-ratio",
        "FRAUENANTEIL, female-share",
        "total-fertility-rate, total-fertility-rate"
    })
    void wordsFindTheIndicatorTheyFitBest(String words, String id) {
        assertThat(standard.find(words)).first().extracting(Indicator::id).isEqualTo(id);
    }

    @Test
    void wordsNothingFitsFindNothing() {
        assertThat(standard.find("Zeppelin")).isEmpty();
        assertThat(standard.find(" ")).isEmpty();
    }
}
