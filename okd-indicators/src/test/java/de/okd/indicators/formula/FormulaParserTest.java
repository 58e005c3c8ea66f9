package de.okd.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the parser refuses, and where it points. Oracle: columns counted by hand, from 1. */
class FormulaParserTest {
    private static OkdException refused(String text) {
        OkdException e = catchThrowableOfType(OkdException.class, () -> Formula.parse(text));
        assertThat(e)
                .as("refused: %s", text.substring(0, Math.min(80, text.length())))
                .isNotNull();
        assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FORMULA);
        return e;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '#', textBlock = """
            ##                           | 1  | the end | a number, a measure or
            a +                          | 4  | the end | a number, a measure or
            a + * b                      | 5  | "*"     | a number, a measure or
            (a + b                       | 7  | the end | ")"
            a + b)                       | 6  | ")"     | an operator or the end
            a b                          | 3  | "b"     | an operator or the end
            a[age 15..64                 | 13 | the end | "]"
            a[age]                       | 6  | "]"     | a condition as "age 15..64"
            a[age 15-64]                 | 7  | "1"     | a condition as "age 15..64"
            a[age 64..15]                | 7  | "6"     | limits that rise
            a[age < 0]                   | 7  | "<"     | limits that rise
            a[sex =]                     | 8  | "]"     | a code as f, C or
            a[sex = m, sex = f]          | 12 | "s"     | one condition per dimension, sex has two
            a[wz in (B, C, B)]           | 16 | "B"     | each code once, B comes twice
            a[wz in (B, C]               | 14 | "]"     | ")"
            a[each wz]                   | 1  | "a"     | a condition instead of "each"
            b + a[each wz]               | 4  | " "     | a condition instead of "each"
            a@5y                         | 2  | "@"     | a time as @-5y
            a@-0y                        | 2  | "@"     | a time as @-5y
            a@15                         | 2  | "@"     | a time as @-5y
            (((a@-999y)@-999y))          | 12 | "@"     | times not further away than 999 years
            A                            | 1  | "A"     | a number, a measure or
            a + 'x'                      | 5  | "'"     | a number, a measure or
            a; DROP TABLE version        | 2  | ";"     | an operator or the end
            a -- b                       | 4  | "-"     | a number, a measure or
            a / /* b */ c                | 5  | "/"     | a number, a measure or
            -a                           | 1  | "-"     | a number, a measure or
            1.                           | 2  | "."     | an operator or the end
            größe                        | 3  | "ö"     | an operator or the end
            median_aeg(a, 90)            | 1  | "m"     | Did you mean "median_age"?
            median_age(a)                | 13 | ")"     | ","
            median_age(a, 90, 3)         | 17 | ","     | ")"
            median_age(a, b)             | 15 | "b"     | a whole number from 1 to 150 for median_age
            median_age(a + b, 90)        | 12 | "a"     | a measure for median_age
            herfindahl(a)                | 12 | "a"     | a measure with [each dimension]
            mean_of_years(a, 2.5)        | 18 | "2"     | a whole number from 1 to 150
            """)
    void anErrorPointsToTheColumnAndSaysWhatWasExpected(String text, int column, String found, String expected) {
        OkdException e = refused(text);
        assertThat(e).hasMessageContainingAll("found " + found + " at column " + column + ",", expected);
        assertThat(String.valueOf(e.getMessage()).lines().reduce("", (first, last) -> last))
                .as("the caret")
                .isEqualTo(" ".repeat(2 + column - 1) + "^");
    }

    @Test
    void errorsAreGermanForThoseWhoAskInGerman() {
        OkdException e = catchThrowableOfType(
                OkdException.class, () -> Formula.parse("population[age 64..15]", Language.GERMAN));
        assertThat(e).hasMessage("""
                Die Formel ist nicht lesbar: gefunden "6" in Spalte 16, erwartet Grenzen, die steigen, ab 0, wie 15..64.
                  population[age 64..15]
                                 ^""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "a+", "a[b c,", "1", "a ", "'", "\"", ";", "--", "(a+", "((1))*", "tfr("})
    @Timeout(10)
    void aMillionCharactersAreRefusedInOneShortMessage(String part) {
        assertThat(refused(part.repeat(1_000_000 / part.length() + 1)).getMessage())
                .hasSizeLessThan(500);
    }

    @Test
    void aThousandBracketsAreRefusedWithoutExhaustingTheStack() {
        assertThat(refused("(".repeat(950) + "a" + ")".repeat(950))).hasMessageContaining("at most 50 brackets");
    }

    @Test
    void fiftyBracketsAreRead() {
        assertThat(Formula.parse("(".repeat(50) + "a" + ")".repeat(50))).hasToString("a");
    }

    @Test
    void aNumberBeyondAllNumbersIsRefused() {
        assertThat(refused("1".repeat(400))).hasMessageContaining("a smaller number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\nb",
                "a\tb",
                "a[age 15..64\n]",
                "a\u0000",
                "\uD800",
                "\"a\nb\"",
                "\"\"",
                "a[sex = \"x; DROP TABLE a --",
                "\"a"
            })
    void controlCharactersAndOpenQuotesAreRefused(String text) {
        refused(text);
    }

    @Test
    void aLongFormulaOfManyTermsIsRead() {
        String text = "a" + " + a".repeat(999);
        assertThat(Formula.parse(text)).hasToString(text);
    }
}
