package de.okd.geo.classify;

/**
 * How values are divided into classes. Immutable; the same values, in whatever order, give the same classes.
 *
 * <p>Rules all have in common: equal values are in one class; no values give no classes (but {@link #manual} limits are what
 * they are); equal values only give one class; values must be finite, because a missing number belongs to no class and is
 * for the caller to sort out.
 */
public sealed interface Classification
        permits EqualIntervals,
                HeadTailBreaks,
                ManualLimits,
                NaturalBreaks,
                Quantiles,
                RoundLimits,
                StandardDeviations,
                UniqueValues {

    /**
     * The classes of some values.
     *
     * @param values finite, of at most 1e150, in any order; not changed
     * @throws IllegalArgumentException if a value is not finite, or larger
     */
    ValueClasses classify(double... values);

    /** The idea behind the limits. */
    Method method();

    /**
     * About equally many values in each class: good for comparing ranks, blind to gaps. Fewer classes where many values are
     * equal; each its own class if there are no more different values than classes. Time n log n.
     *
     * @throws IllegalArgumentException if {@code classes} is less than 1, as in the other methods
     */
    static Classification quantiles(int classes) {
        return new Quantiles(classes);
    }

    /** Classes of equal width between the smallest and the largest value; some may be empty. Time n. */
    static Classification equalIntervals(int classes) {
        return new EqualIntervals(classes);
    }

    /**
     * Natural breaks: of all divisions the one with the smallest sum of squared differences from the means of the classes,
     * found exactly. No more classes than different values. Time k n log n for n different values and k classes: the
     * programme of Fisher, whose best cuts never move back, solved by dividing and conquering.
     *
     * <p>W. D. Fisher, On Grouping for Maximum Homogeneity, Journal of the American Statistical Association 53 (1958),
     * 789-798; G. F. Jenks, The Data Model Concept in Statistical Mapping, International Yearbook of Cartography 7 (1967),
     * 186-190.
     */
    static Classification naturalBreaks(int classes) {
        return new NaturalBreaks(classes);
    }

    /**
     * For heavy tails, such as populations of municipalities: the values above the mean (the head) are divided at their own
     * mean, and so on, as long as the head is at most two fifths. The number of classes follows from the values.
     *
     * <p>B. Jiang, Head/Tail Breaks: A New Classification Scheme for Data with a Heavy-Tailed Distribution, The Professional
     * Geographer 65 (2013), 482-494.
     */
    static Classification headTailBreaks() {
        return new HeadTailBreaks();
    }

    /** Five classes with limits 1.5 and 0.5 standard deviations below and above the mean. */
    static Classification standardDeviations() {
        return standardDeviations(-1.5, -0.5, 0.5, 1.5);
    }

    /**
     * Limits at the mean plus these multiples of the standard deviation (of all the values, divided by their number). The
     * first class is open below, the last above, and empty ones stay, so that the middle of the colours stays at the mean.
     *
     * @param multiples ascending, at least one
     */
    static Classification standardDeviations(double... multiples) {
        return new StandardDeviations(Limits.ascending(multiples));
    }

    /**
     * Round limits: equal width of 1, 2 or 5 times a power of ten, from the multiple of it below the smallest value to that
     * above the largest. About as many classes as asked for.
     *
     * <p>P. S. Heckbert, Nice Numbers for Graph Labels, in: A. Glassner (ed.), Graphics Gems, Academic Press 1990, 61-63.
     */
    static Classification roundLimits(int classes) {
        return new RoundLimits(classes);
    }

    /**
     * Limits somebody chose, for example those of a law or of another map. The first class is all below the first limit, the
     * last all from the last limit on; empty ones stay.
     *
     * @param limits ascending, at least one
     */
    static Classification manual(double... limits) {
        return new ManualLimits(Limits.ascending(limits));
    }

    /** Each different value is a class, as codes of categories are. */
    static Classification uniqueValues() {
        return new UniqueValues();
    }
}
