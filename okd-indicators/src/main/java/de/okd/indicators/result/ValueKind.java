package de.okd.indicators.result;

import de.okd.indicators.unit.Quantity;
import de.okd.indicators.unit.Unit;

/** What kind of number a value is, which decides how its change is told. */
public enum ValueKind {
    /** Persons, households, cases: change in per cent, if the base is large enough. */
    COUNT,
    /** Money, area, years, and quotients of such: change in per cent. */
    AMOUNT,
    /** A share or a rate, so many per hundred or thousand: change as a difference, for shares in percentage points. */
    RATE;

    public static ValueKind of(Unit unit) {
        Quantity quantity = unit.magnitude().quantity();
        if (quantity.equals(Quantity.NUMBER)) {
            return RATE;
        }
        return quantity.equals(Quantity.COUNT) ? COUNT : AMOUNT;
    }
}
