package de.okd.geo.access;

import java.util.function.DoubleUnaryOperator;

/**
 * How much a facility counts for people, depending on what it costs to get there: 1 next door, 0 out of reach.
 *
 * <p>Immutable. Costs are in the unit of the {@link TravelCosts} it is used with.
 */
public final class Decay {
    private static final double GAUSSIAN_AT_THE_END = Math.exp(-0.5);

    private final double most;
    private final DoubleUnaryOperator weight;

    private Decay(double most, DoubleUnaryOperator weight) {
        if (!(most > 0)) {
            throw new IllegalArgumentException("A catchment has a size above zero, not " + most);
        }
        this.most = most;
        this.weight = weight;
    }

    /**
     * All or nothing: the two-step floating catchment area method.
     *
     * @see <a href="https://doi.org/10.1068/b29120">Luo and Wang, Environment and Planning B 30, 2003</a>
     */
    public static Decay within(double most) {
        return new Decay(most, cost -> 1);
    }

    /**
     * One weight for each zone: the enhanced method (E2SFCA), for example the zones to 10, 20 and 30 minutes with the weights
     * 1, 0.68 and 0.22.
     *
     * @param limits the largest cost of each zone, ascending
     * @param weights from 0 to 1, one for each zone, not ascending
     * @see <a href="https://doi.org/10.1016/j.healthplace.2009.06.002">Luo and Qi, Health &amp; Place 15, 2009</a>
     */
    public static Decay zones(double[] limits, double[] weights) {
        if (limits.length == 0 || limits.length != weights.length) {
            throw new IllegalArgumentException("Every zone has a limit and a weight: got " + limits.length
                    + " limits and " + weights.length + " weights");
        }
        for (int i = 0; i < limits.length; i++) {
            boolean isInOrder = i == 0 || (limits[i] > limits[i - 1] && weights[i] <= weights[i - 1]);
            if (!isInOrder || !(weights[i] >= 0 && weights[i] <= 1)) {
                throw new IllegalArgumentException(
                        "Zones have ascending limits and weights that fall from at most 1 to at" + " least 0: zone "
                                + (i + 1) + " reaches to " + limits[i] + " with the weight " + weights[i]);
            }
        }
        double[] ends = limits.clone();
        double[] shares = weights.clone();
        return new Decay(ends[ends.length - 1], cost -> shares[zone(ends, cost)]);
    }

    private static int zone(double[] limits, double cost) {
        int zone = 0;
        while (cost > limits[zone]) {
            zone++;
        }
        return zone;
    }

    /**
     * Falls like a bell from 1 to 0 at {@code most}: {@code (exp(-(c/most)²/2) - exp(-1/2)) / (1 - exp(-1/2))}.
     *
     * @see <a href="https://doi.org/10.1016/j.healthplace.2010.06.012">Dai, Health &amp; Place 16, 2010</a>
     */
    public static Decay gaussian(double most) {
        return new Decay(most, cost -> {
            double share = cost / most;
            return (Math.exp(-share * share / 2) - GAUSSIAN_AT_THE_END) / (1 - GAUSSIAN_AT_THE_END);
        });
    }

    /** From 0 to 1. */
    public double weight(double cost) {
        return cost <= most ? weight.applyAsDouble(cost) : 0;
    }

    /** The cost from which on nothing counts. */
    public double most() {
        return most;
    }
}
