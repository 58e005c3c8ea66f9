package de.okd.indicators.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused in a catalogue file, and where the error points. Oracle: lines and columns counted by hand, from 1. */
class CatalogueFileTest {
    private static final String OWN = """
            theme: childcare
            indicators:
              - id: own-rate
                title: {de: 'Eigene Quote', en: 'Own rate'}
                description: {de: 'Kinder je Kind.', en: 'Children per child.'}
                unit: percent
                direction: neutral
                formula: '100 * population[age < 3] / population'
                level: municipality
                denominator: end-of-year
                dates: same
            """;

    @TempDir
    private Path folder;

    private Path file(String text) {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(byte[] bytes) {
        try {
            return Files.write(folder.resolve("own.yaml"), bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private OkdException refused(Path file) {
        OkdException e = catchThrowableOfType(
                OkdException.class, () -> Catalogue.standard().plus(file));
        assertThat(e).isNotNull();
        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_LAYOUT);
        assertThat(e.place().file()).isEqualTo(file.toString());
        return e;
    }

    @Test
    void oneIndicatorOfOnesOwnStandsBesideTheStandardOnes() {
        Catalogue catalogue = Catalogue.standard().plus(file(OWN));
        assertThat(catalogue.indicator("own-rate").title().de()).isEqualTo("Eigene Quote");
        assertThat(catalogue.indicators())
                .hasSize(Catalogue.standard().indicators().size() + 1);
        assertThat(catalogue.place(catalogue.indicator("own-rate")).line()).isEqualTo(3);
    }

    @Test
    void aByteOrderMarkDoesNoHarm() {
        assertThat(Catalogue.standard().plus(file("\uFEFF" + OWN)).find("own-rate"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            own-rate          | mean-age             | 3  | 5  | The indicator "mean-age" is defined twice, first at indicators/demography.yaml
            own-rate          | Own Rate             | 3  | 9  | no words in lower case
            percent           | per-cent             | 6  | 11 | there is no unit "per-cent" Did you mean "percent"?
            neutral           | none                 | 7  | 16 | expected one of higher-is-better, higher-is-worse, neutral
            [age < 3]         | [age < 3             | 8  | 14 | found "/" at column 26, expected "]"
            childcare         | child-care           | 1  | 8  | there is no theme "child-care" Did you mean "childcare"?
            dates: same       | data: same           | 11 | 11 | there is no field "data" here but id, title,
            'Eigene Quote'    | ''                   | 4  | 17 | expected a text, found nothing
            en: 'Own rate'    | eng: 'Own rate'      | 4  | 38 | there is no field "eng" here but de, en
            level             | title                | 9  | 5  | is there twice
            title: {          | title: &a {          | 4  | 12 | anchors and aliases
            neutral           | *a                   | 7  | 16 | anchors and aliases
            [age < 3]         | [age < 3] *          | 8  | 14 | a number, a measure or
            """)
    void anErrorPointsToLineAndColumn(String whole, String broken, int line, int column, String message) {
        OkdException e = refused(file(OWN.replace(whole, broken)));
        assertThat(e).hasMessageContaining(message);
        assertThat(e.place())
                .extracting(place -> place.line() + ":" + place.column())
                .isEqualTo(line + ":" + column);
    }

    @Test
    void windows1252IsNamedWithTheLineOfTheFirstUmlaut() {
        OkdException e = refused(file(OWN.replace("Eigene", "Übliche").getBytes(Charset.forName("windows-1252"))));
        assertThat(e).hasMessageContaining("not UTF-8 but probably windows-1252");
        assertThat(e.place())
                .extracting(place -> place.line() + ":" + place.column())
                .isEqualTo("4:18");
    }

    /** YAML 1.1 would make these a boolean, an octal number and nothing. */
    @ParameterizedTest
    @CsvSource({"no", "08", "06440", "1_000", "0x1F", "12:30:45"})
    void whatYamlWouldTurnIntoSomethingElseStaysTheTextThatWasWritten(String written) {
        Catalogue catalogue = Catalogue.standard().plus(file(OWN.replace("'Eigene Quote'", written)));
        assertThat(catalogue.indicator("own-rate").title().de()).isEqualTo(written);
    }

    @Test
    void hostileTextsStayTexts() {
        String hostile = "<script>alert(1)</script> '; DROP TABLE x --|`$(rm)`\u202E";
        Catalogue catalogue = Catalogue.standard().plus(file(OWN.replace("'Eigene Quote'", "\"" + hostile + "\"")));
        assertThat(catalogue.indicator("own-rate").title().de()).isEqualTo(hostile);
    }

    @Test
    void aMissingFieldIsNamedAtItsEntry() {
        OkdException e = refused(file(OWN.replace("    unit: percent\n", "")));
        assertThat(e).hasMessageContaining("the field \"unit\" is missing");
        assertThat(e.place().line()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "'', is empty",
        "'a: b: c', mapping values",
        "'--- {}\n--- {}', second document",
        "'- a', expected fields"
    })
    void aFileThatIsNoCatalogueIsRefused(String text, String message) {
        assertThat(refused(file(text.replace("\\n", "\n")))).hasMessageContaining(message);
    }

    @Test
    @Timeout(20)
    void whatIsNestedWithoutEndIsRefused() {
        assertThat(refused(file("a: " + "[".repeat(100_000)))).hasMessageContaining("levels inside each other");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        OkdException e = catchThrowableOfType(
                OkdException.class, () -> Catalogue.standard().plus(folder.resolve("missing.yaml")));
        assertThat(e.code()).isEqualTo(ErrorCode.UNREADABLE);
        assertThat(e).hasMessageContaining("missing.yaml");
    }
}
