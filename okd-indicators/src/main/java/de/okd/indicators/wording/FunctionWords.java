package de.okd.indicators.wording;

import de.okd.indicators.formula.Function;
import de.okd.indicators.formula.Wording;

/** What the functions are called, with places for their arguments. */
final class FunctionWords {
    private FunctionWords() {}

    static Wording of(Function function) {
        return switch (function) {
            case MEAN_AGE ->
                new Wording(
                        "Durchschnittsalter (%s; oberste Altersklasse bis %s Jahre)",
                        "mean age (%s; open age class up to %s years)");
            case MEDIAN_AGE ->
                new Wording(
                        "Medianalter (%s; oberste Altersklasse bis %s Jahre)",
                        "median age (%s; open age class up to %s years)");
            case TFR ->
                new Wording(
                        "zusammengefasste Geburtenziffer (%s je Altersjahr, bezogen auf %s)",
                        "total fertility rate (%s by year of age, related to %s)");
            case LIFE_EXPECTANCY ->
                new Wording(
                        "Lebenserwartung bei Geburt (Sterbetafel aus %s und %s, %s Jahre zusammengefasst)",
                        "life expectancy at birth (life table from %s and %s, %s years pooled)");
            case HERFINDAHL -> new Wording("Summe der quadrierten Anteile (%s)", "sum of squared shares (%s)");
            case LOCATION_QUOTIENT ->
                new Wording(
                        "Anteil von %s an %s ÷ derselbe Anteil in Deutschland",
                        "share of %s in %s ÷ the same share in Germany");
            case MEAN_OF_YEARS -> new Wording("Mittel (%s) über %s Jahre", "mean of (%s) over %s years");
            case SUM_OF_YEARS -> new Wording("Summe (%s) über %s Jahre", "sum of (%s) over %s years");
        };
    }
}
