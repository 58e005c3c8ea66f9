package de.okd.core.dataset;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/** How a measure adds up over regions, over time and over the codes of its dimensions. */
public enum Aggregation {
    /** Counts at a date: the parts of a region sum to the region, the dates of a year do not sum to anything. */
    STOCK("a stock", Axis.REGIONS, Axis.CODES),
    /** Events in a period: the parts of a region sum to the region, the months of a year to the year. */
    FLOW("a flow", Axis.REGIONS, Axis.TIME, Axis.CODES),
    /**
     * Moves across borders: a move between two municipalities of a district counts for both of them but not for the
     * district, so gross flows never add up over regions (their balance does).
     */
    GROSS_FLOW("a gross flow", Axis.TIME, Axis.CODES),
    /** A mean: never added. */
    MEAN("a mean"),
    /** A quotient of two sums, as a rate or a share: never added; the sums are. */
    RATIO("a ratio"),
    /** Never added. */
    MEDIAN("a median"),
    /** A number relative to a base, as a price index: never added. */
    INDEX("an index"),
    /** A measure no definition describes: never added. */
    UNKNOWN("a measure of unknown kind");

    /** What a sum may run over. */
    public enum Axis {
        REGIONS,
        TIME,
        CODES;

        private String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String noun;
    private final ImmutableSet<Axis> additive;

    Aggregation(String noun, Axis... additive) {
        this.noun = noun;
        this.additive = ImmutableSet.copyOf(additive);
    }

    public boolean isAdditiveOver(Axis axis) {
        return additive.contains(axis);
    }

    public boolean isAdditiveOverRegions() {
        return isAdditiveOver(Axis.REGIONS);
    }

    /** Whether the periods that make up a longer one sum to it. */
    public boolean isAdditiveOverTime() {
        return isAdditiveOver(Axis.TIME);
    }

    /** Whether the parts of a dimension (sexes, age bands) sum to its total; true for gross flows too. */
    public boolean isAdditiveOverCodes() {
        return isAdditiveOver(Axis.CODES);
    }

    /** The rule for an axis in words, for errors: {@code a stock is not added over time}. */
    public String rule(Axis axis) {
        return noun + (isAdditiveOver(axis) ? " is added over " : " is not added over ") + axis.word();
    }
}
