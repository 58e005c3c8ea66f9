package de.okd.indicators.result;

import de.okd.indicators.catalogue.Indicator;
import java.util.Set;

/** What kind of number an indicator is, which decides how its change is told. */
public enum Quantity {
    /** Persons, households, cases: change in per cent, if the base is large enough. */
    COUNT,
    /** Money, area, years, and quotients of such: change in per cent. */
    AMOUNT,
    /** A share or a rate, so many per hundred or thousand: change as a difference, for shares in percentage points. */
    RATE;

    private static final Set<String> COUNTED = Set.of("Personen", "Anzahl");

    public static Quantity of(Indicator indicator) {
        String unit = indicator.unit();
        if (unit.equals("%") || unit.startsWith("je ")) {
            return RATE;
        }
        return COUNTED.contains(unit) ? COUNT : AMOUNT;
    }
}
