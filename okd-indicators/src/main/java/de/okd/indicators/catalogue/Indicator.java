package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.unit.Unit;

/**
 * An indicator's definition.
 *
 * @param id for example {@code old-age-dependency-ratio}
 * @param theme for example {@code demography}
 * @param title what reports call it
 * @param formula how it is computed
 * @param unit what its numbers are in
 * @param direction whether more is better
 * @param background how to read it, where it comes from, what others call it
 */
public record Indicator(
        String id,
        String theme,
        Wording title,
        Formula formula,
        Unit unit,
        Direction direction,
        Background background) {

    /**
     * An indicator of one's own, of which only the formula is known: of theme {@code own}, neutral, titled as its id.
     *
     * @throws de.okd.core.error.OkdException {@code INVALID_FORMULA}
     */
    public static Indicator of(String id, String formula, Unit unit) {
        return of(id, Formula.parse(formula), unit);
    }

    /** Like {@link #of(String, String, Unit)} with a formula built in Java. */
    public static Indicator of(String id, Formula formula, Unit unit) {
        return new Indicator(id, "own", new Wording(id, id), formula, unit, Direction.NEUTRAL, Background.UNKNOWN);
    }

    /** The same under another title. */
    public Indicator titled(String de, String en) {
        return new Indicator(id, theme, new Wording(de, en), formula, unit, direction, background);
    }

    /** The same with another formula. */
    public Indicator with(Formula other) {
        return new Indicator(id, theme, title, other, unit, direction, background);
    }
}
