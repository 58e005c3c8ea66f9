package de.okd.indicators.wording;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oracle: sentences written by hand. */
class FormulaInWordsTest {

    private static String german(String formula) {
        return new FormulaInWords(Language.GERMAN, new SmallVocabulary())
                .text(Formula.parse(formula).root());
    }

    private static String english(String formula) {
        return new FormulaInWords(Language.ENGLISH, new SmallVocabulary())
                .text(Formula.parse(formula).root());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 * population[age >= 65] / population[age 15..64] | 100 × Bevölkerung (65 Jahre und älter) ÷ Bevölkerung (15 bis 64 Jahre)
            population[sex = f, age 20..39]                      | Bevölkerung (Frauen, 20 bis 39 Jahre)
            population[sex in (f, m)]                            | Bevölkerung (Frauen und Männer)
            population[age < 15]                                 | Bevölkerung (unter 15 Jahren)
            population[age < 1]                                  | Bevölkerung (unter 1 Jahr)
            population[age = 1]                                  | Bevölkerung (1 Jahr)
            population[age = 17]                                 | Bevölkerung (17 Jahre)
            households[children >= 1]                            | Haushalte (Zahl der Kinder: 1 oder mehr)
            households[children 1..2]                            | Haushalte (Zahl der Kinder: 1 bis 2)
            households[size = 1]                                 | Haushalte (Zahl der Personen: 1)
            (population - population@-5y) / population@-5y       | (Bevölkerung − Bevölkerung (5 Jahre zuvor)) ÷ Bevölkerung (5 Jahre zuvor)
            population[sex = f]@-1y                              | Bevölkerung (Frauen; ein Jahr zuvor)
            100 * population / population@2015                   | 100 × Bevölkerung ÷ Bevölkerung (im Jahr 2015)
            population - (households - population)               | Bevölkerung − (Haushalte − Bevölkerung)
            10000 * population                                   | 10.000 × Bevölkerung
            0.5 * population                                     | 0,5 × Bevölkerung
            median_age(population, 90)                           | Medianalter (Bevölkerung; oberste Altersklasse bis 90 Jahre)
            herfindahl(population[each sex])                     | Summe der quadrierten Anteile (Bevölkerung (nach Geschlecht))
            mean_of_years(population, 3)                         | Mittel (Bevölkerung) über 3 Jahre
            """)
    void aFormulaIsSaidInGerman(String formula, String words) {
        assertThat(german(formula)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            100 * population[age >= 65] / population[age 15..64] | 100 × population (aged 65 and over) ÷ population (aged 15 to 64)
            population[age < 15]@-5y                             | population (aged under 15; 5 years earlier)
            population[age = 1]@2015                             | population (aged 1; in 2015)
            population@-1y                                       | population (one year earlier)
            households[size in (1, 2, 3)]                        | households (number of persons: 1, 2 and 3)
            households[children >= 3]                            | households (number of children: 3 or more)
            1000 * population                                    | 1,000 × population
            0.5 * population                                     | 0.5 × population
            location_quotient(population[sex = f], population)   | share of population (women) in population ÷ the same share in Germany
            tfr(population, population[sex = f])                 | total fertility rate (population by year of age, related to population (women))
            """)
    void aFormulaIsSaidInEnglish(String formula, String words) {
        assertThat(english(formula)).isEqualTo(words);
    }
}
