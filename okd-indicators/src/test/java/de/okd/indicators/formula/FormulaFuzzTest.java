package de.okd.indicators.formula;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever text comes: a formula that reads back, or an error of formulas. */
class FormulaFuzzTest {
    private static final int RUNS = 150_000;
    private static final List<String> WORDS = List.of(
            "population",
            "births",
            "age",
            "sex",
            "f",
            "each ",
            "in ",
            "15",
            "64",
            "100",
            "..",
            ">=",
            "<",
            "=",
            "@-5y",
            "@2015",
            "median_age",
            "herfindahl",
            "tfr",
            "mean_of_years",
            "\"",
            "\"a b\"",
            "(",
            ")",
            "[",
            "]",
            "+",
            "-",
            "*",
            "/",
            ",",
            " ",
            ".",
            "0",
            "9",
            "ä",
            "\n",
            "\uD83D\uDE00");

    @Test
    @Timeout(120)
    void noTextGivesAnythingButAFormulaOrItsError() {
        long seed = 31415;
        Random random = new Random(seed);
        int parsed = 0;
        for (int run = 0; run < RUNS; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                text.append(WORDS.get(random.nextInt(WORDS.size())));
            }
            parsed += isParsed(text.toString(), seed, run) ? 1 : 0;
        }
        assertThat(parsed).isGreaterThan(1000);
    }

    @Test
    @Timeout(120)
    void aFormulaWithDamageGivesAFormulaOrItsError() {
        long seed = 27182;
        Random random = new Random(seed);
        String whole =
                "100 * (population[age >= 65, sex = f]@-5y - births@2015) / median_age(employees[wz in (A, \"B b\")], 90)";
        int parsed = 0;
        for (int run = 0; run < RUNS; run++) {
            StringBuilder text = new StringBuilder(whole);
            for (int i = random.nextInt(3); i >= 0; i--) {
                int at = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.deleteCharAt(at);
                    case 1 -> text.setCharAt(at, (char) (32 + random.nextInt(96)));
                    default -> text.insert(at, WORDS.get(random.nextInt(WORDS.size())));
                }
            }
            parsed += isParsed(text.toString(), seed, run) ? 1 : 0;
        }
        assertThat(parsed).isGreaterThan(1000);
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
