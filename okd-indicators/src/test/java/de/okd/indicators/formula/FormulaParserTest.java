package de.okd.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Random;
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
            a[age 15-64                  | 12 | the end | "]"
            a[age]                       | 3  | "a"     | a selection as "age 15-64"
            a[sex male, sex female]      | 13 | "s"     | one selection per dimension, sex has two
            A                            | 1  | "A"     | a number, a measure or
            a + 'x'                      | 5  | "'"     | a number, a measure or
            a; DROP TABLE version        | 2  | ";"     | an operator or the end
            a -- b                       | 4  | "-"     | a number, a measure or
            a / /* b */ c                | 5  | "/"     | a number, a measure or
            -a                           | 1  | "-"     | a number, a measure or
            1.                           | 2  | "."     | an operator or the end
            größe                        | 3  | "ö"     | an operator or the end
            """)
    void anErrorPointsToTheColumnAndSaysWhatWasExpected(String text, int column, String found, String expected) {
        OkdException e = refused(text);
        assertThat(e).hasMessageContainingAll("found " + found + " at column " + column + ",", expected);
        assertThat(String.valueOf(e.getMessage()).lines().reduce("", (first, last) -> last))
                .as("the caret")
                .isEqualTo(" ".repeat(2 + column - 1) + "^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "a+", "a[b c,", "1", "a ", "'", "\"", ";", "--", "(a+", "((1))*"})
    @Timeout(10)
    void tenThousandCharactersAreRefused(String part) {
        refused(part.repeat(10_000 / part.length() + 1));
    }

    @Test
    void aThousandBracketsAreRefusedWithoutExhaustingTheStack() {
        assertThat(refused("(".repeat(950) + "a" + ")".repeat(950))).hasMessageContaining("at most 50 brackets");
    }

    @Test
    void fiftyBracketsAreRead() {
        assertThat(Formula.parse("(".repeat(50) + "a" + ")".repeat(50))).hasToString("a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a[age 15-64\n]", "a\u0000", "\uD800", "a[sex \"x\"; DROP TABLE a --"})
    void controlCharactersAndQuotesAreRefused(String text) {
        refused(text);
    }

    @Test
    void aLongFormulaOfManyTermsIsRead() {
        String text = "a" + " + a".repeat(499);
        assertThat(Formula.parse(text)).hasToString(text);
    }

    @Test
    @Timeout(60)
    void noTextGivesAnythingButAFormulaOrItsError() {
        long seed = 31415;
        Random random = new Random(seed);
        String alphabet = "abt-5[]()+*/,. 0159sexag'\";ä\n";
        int parsed = 0;
        for (int run = 0; run < 20_000; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            parsed += isParsed(text.toString(), seed, run) ? 1 : 0;
        }
        assertThat(parsed).isGreaterThan(100);
    }

    private static boolean isParsed(String text, long seed, int run) {
        try {
            Formula formula = Formula.parse(text);
            assertThat(Formula.parse(formula.toString())).isEqualTo(formula);
            return true;
        } catch (OkdException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.INVALID_FORMULA);
            return false;
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
            throw new AssertionError("seed " + seed + ", run " + run + ": " + text, e);
        }
    }
}
