package de.okd.indicators.unit;

import java.util.Locale;

/** What can be measured, each in one base unit: persons and things counted, m², EUR, m, days, kg, m³, kW, years of age. */
enum BaseQuantity {
    COUNT,
    AREA,
    MONEY,
    LENGTH,
    TIME,
    MASS,
    VOLUME,
    POWER,
    AGE;

    /** As catalogue files write it, for example {@code money}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
