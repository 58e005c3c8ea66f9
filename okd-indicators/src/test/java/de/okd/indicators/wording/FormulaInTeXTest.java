package de.okd.indicators.wording;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: TeX written by hand. */
class FormulaInTeXTest {

    private static String tex(String formula, Language language) {
        return new FormulaInTeX(language, new SmallVocabulary())
                .text(Formula.parse(formula).root());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 * population[age >= 65] / households[age 15..64] | \\frac{100\\cdot \\text{Bevölkerung}_{\\text{65+}}}{\\text{Haushalte}_{\\text{15–64}}}
            100 * (population / households)                      | 100\\cdot \\frac{\\text{Bevölkerung}}{\\text{Haushalte}}
            population@-5y + population@2015                     | \\text{Bevölkerung}^{(t-5)} + \\text{Bevölkerung}^{(2015)}
            (population - households) * 2                        | \\left(\\text{Bevölkerung} - \\text{Haushalte}\\right)\\cdot 2
            population[sex = f, age = 0]                         | \\text{Bevölkerung}_{\\text{Frauen, 0}}
            0.5 * population                                     | 0{,}5\\cdot \\text{Bevölkerung}
            median_age(population, 90)                           | \\text{Medianalter}\\left(\\text{Bevölkerung};\\ 90\\right)
            """)
    void aFormulaIsSetInTeX(String formula, String tex) {
        assertThat(tex(formula, Language.GERMAN)).isEqualTo(tex);
    }

    @Test
    void hostileNamesStayText() {
        assertThat(tex("\"a}$\\input{x}#_%^~\"", Language.ENGLISH))
                .isEqualTo(
                        "\\text{a\\}\\$\\textbackslash{}input\\{x\\}\\#\\_\\%\\textasciicircum{}\\textasciitilde{}}");
    }
}
