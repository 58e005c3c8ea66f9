package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Formula;

/**
 * An indicator's definition.
 *
 * @param id for example {@code old-age-dependency-ratio}
 * @param theme for example {@code demography}
 * @param title what reports call it
 * @param unit for example {@code %} or {@code je 100}
 * @param direction whether more is better
 * @param formula how it is computed
 * @param reference who else publishes it or defined it, and where this definition differs
 */
public record Indicator(
        String id, String theme, Title title, String unit, Direction direction, Formula formula, String reference) {}
