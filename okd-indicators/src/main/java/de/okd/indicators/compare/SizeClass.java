package de.okd.indicators.compare;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Size classes of municipalities after the BBSR's city and municipality types, by population alone: the BBSR also looks at
 * the function as a centre, which a small town without one loses to the rural municipalities.
 */
public enum SizeClass {
    LANDGEMEINDE("Landgemeinde", 0),
    KLEINE_KLEINSTADT("kleine Kleinstadt", 5_000),
    GROESSERE_KLEINSTADT("größere Kleinstadt", 10_000),
    KLEINE_MITTELSTADT("kleine Mittelstadt", 20_000),
    GROESSERE_MITTELSTADT("größere Mittelstadt", 50_000),
    KLEINE_GROSSSTADT("kleine Großstadt", 100_000),
    GROESSERE_GROSSSTADT("größere Großstadt", 500_000);

    private final String title;
    private final int from;

    SizeClass(String title, int from) {
        this.title = title;
        this.from = from;
    }

    /** The class of a population; empty for {@code NaN} and below zero. */
    public static Optional<SizeClass> find(double population) {
        return Arrays.stream(values()).filter(size -> population >= size.from).max(Comparator.naturalOrder());
    }

    /** What the BBSR calls it. */
    public String title() {
        return title;
    }

    /** The smallest population of the class. */
    public int from() {
        return from;
    }
}
