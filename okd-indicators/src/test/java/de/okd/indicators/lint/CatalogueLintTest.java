package de.okd.indicators.lint;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Term;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Each rule finds a catalogue that breaks it. Oracle: faults put into a faultless catalogue by hand. */
class CatalogueLintTest {
    @TempDir
    private Path folder;

    private Catalogue small(String from, String to) throws IOException {
        try (InputStream yaml = Objects.requireNonNull(getClass().getResourceAsStream("small.yaml"))) {
            String text = new String(yaml.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).contains(from);
            return Catalogue.read(Files.writeString(folder.resolve("small.yaml"), text.replace(from, to)));
        }
    }

    @Test
    void aFaultlessCatalogueHasNoFindings() throws IOException {
        assertThat(CatalogueLint.check(small("", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "breaches.csv", delimiter = '|', quoteCharacter = '"', numLinesToSkip = 1)
    void aBreachIsFound(String rule, String subject, String from, String to, String message) throws IOException {
        assertThat(CatalogueLint.check(small(from.replace("\\n", "\n"), to.replace("\\n", "\n"))))
                .filteredOn(finding -> finding.rule().equals(rule))
                .extracting(CatalogueFinding::subject, CatalogueFinding::message)
                .anySatisfy(found -> {
                    assertThat(found.toList().get(0)).isEqualTo(subject);
                    assertThat((String) found.toList().get(1)).contains(message);
                });
    }

    @Test
    void aFindingSaysWhereTheIndicatorIsDefined() throws IOException {
        CatalogueFinding finding = CatalogueLint.check(small("'100 * population / area'", "'population / area'"))
                .get(0);
        assertThat(finding.place().toString()).contains("small.yaml, line 57");
        assertThat(finding).hasToString(finding.place() + ": density: " + finding.message() + " (units-agree)");
    }

    @Test
    void aFindingSaysWhereTheMeasureIsDefined() throws IOException {
        assertThat(CatalogueLint.check(small("id: median_wage", "id: Median")))
                .filteredOn(finding -> finding.rule().equals("ids-well-formed"))
                .extracting(finding -> finding.place().toString())
                .singleElement()
                .asString()
                .contains("small.yaml, line 33");
    }

    @Test
    void anIndicatorMadeInJavaNeedsTextsAndATheme() throws IOException {
        Indicator bare = Indicator.of("bare", "population", Catalogue.standard().unit("persons"));
        assertThat(CatalogueLint.check(Catalogue.of(List.of(bare))))
                .filteredOn(finding -> finding.subject().equals("bare"))
                .extracting(CatalogueFinding::rule, CatalogueFinding::message)
                .anySatisfy(found ->
                        assertThat(found.toList().toString()).contains("names-known", "There is no theme \"own\""))
                .anySatisfy(found -> assertThat(found.toList().toString())
                        .contains("texts-in-both-languages", "The description is missing in German"))
                .anySatisfy(found -> assertThat(found.toList().toString())
                        .contains("texts-in-both-languages", "The description is missing in English"));
    }

    @Test
    void anIdWithBlanksIsRefused() {
        Indicator bare =
                Indicator.of("My Ratio", "population", Catalogue.standard().unit("persons"));
        assertThat(CatalogueLint.check(Catalogue.of(List.of(bare))))
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("ids-well-formed"));
    }

    @Test
    void aFormulaThatCannotBeWrittenIsFound() {
        Expression nested = Term.of("population");
        for (int i = 0; i < 60; i++) {
            nested = Term.of("population").minus(nested);
        }
        Indicator indicator = Catalogue.standard().indicator("population-total").with(Formula.of(nested));
        assertThat(CatalogueLint.check(Catalogue.of(List.of(indicator))))
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("formulas-canonical"));
    }
}
