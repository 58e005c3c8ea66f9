package de.okd.indicators.wording;

import de.okd.indicators.formula.Function;
import de.okd.indicators.formula.Wording;

/** What the functions are called in front of a bracket. */
final class FunctionNames {
    private FunctionNames() {}

    static Wording of(Function function) {
        return switch (function) {
            case MEAN_AGE -> new Wording("Durchschnittsalter", "mean age");
            case MEDIAN_AGE -> new Wording("Medianalter", "median age");
            case TFR -> new Wording("TFR", "TFR");
            case LIFE_EXPECTANCY -> new Wording("Lebenserwartung", "life expectancy");
            case HERFINDAHL -> new Wording("Herfindahl", "Herfindahl");
            case LOCATION_QUOTIENT -> new Wording("LQ", "LQ");
            case MEAN_OF_YEARS -> new Wording("Mittel der Jahre", "mean of years");
            case SUM_OF_YEARS -> new Wording("Summe der Jahre", "sum of years");
        };
    }
}
