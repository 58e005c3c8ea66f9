package de.okd.indicators.cube;

import de.okd.core.region.Region;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Completes a term's published numbers from the bottom up. A region's own number is preferred; where it is missing or
 * incomplete, the sum of the numbers its parts show takes its place if that is complete, or if there was no number at all.
 */
final class RollUp {
    /** Sums of decimals that are equal on paper differ by this much at most. */
    private static final double ROUNDING = 1e-9;

    private final RegionNodes nodes;
    private final List<Region> asked;

    RollUp(RegionNodes nodes, List<Region> asked) {
        this.nodes = nodes;
        this.asked = asked;
    }

    /**
     * @param summed the regions asked for whose number is the sum of their parts
     * @param differences where a complete sum of parts is not the published number
     * @param secret the regions whose number lacks nothing but secret ones
     * @param complements how the numbers of regions were computed that had been secret
     */
    record Result(
            Vector values,
            BitSet summed,
            List<Difference> differences,
            BitSet secret,
            Map<Integer, Complement> complements) {}

    /**
     * @param sums by node, as published; changed to what is shown
     * @param states by node, likewise
     */
    Result of(TermSum term, double[] sums, byte[] states) {
        BitSet summed = new BitSet();
        List<Difference> differences = new ArrayList<>();
        if (term.addsUp()) {
            for (int node : nodes.bottomUp()) {
                complete(term, node, sums, states, summed, differences);
            }
        }
        return new Result(values(sums, states), summed, differences, secret(states), new HashMap<>());
    }

    private Vector values(double[] sums, byte[] states) {
        int size = nodes.asked();
        Vector values = new Vector(size == sums.length ? sums : Arrays.copyOf(sums, size));
        for (int i = 0; i < size; i++) {
            if (states[i] != 0 || !Double.isFinite(sums[i])) {
                values.set(i, sums[i], PartState.status(states[i]));
            }
        }
        return values;
    }

    private BitSet secret(byte[] states) {
        BitSet secret = new BitSet();
        for (int i = 0; i < nodes.asked(); i++) {
            if (PartState.lacksSecretsOnly(states[i])) {
                secret.set(i);
            }
        }
        return secret;
    }

    private void complete(
            TermSum term, int node, double[] sums, byte[] states, BitSet summed, List<Difference> differences) {
        double sum = 0;
        byte state = PartState.EMPTY;
        for (int part : nodes.parts(node)) {
            sum += sums[part];
            state = PartState.merge(state, states[part]);
        }
        boolean isComplete = PartState.isComplete(state);
        if (PartState.isComplete(states[node])) {
            if (isComplete && node < nodes.asked() && isFar(sums[node], sum)) {
                differences.add(
                        new Difference(term.term(), term.version(), term.period(), asked.get(node), sums[node], sum));
            }
        } else if (isComplete || states[node] == PartState.ABSENT) {
            sums[node] = sum;
            states[node] = state;
            summed.set(node);
        }
    }

    static boolean isFar(double published, double summed) {
        return Math.abs(published - summed) > ROUNDING * Math.max(1, Math.abs(published));
    }
}
