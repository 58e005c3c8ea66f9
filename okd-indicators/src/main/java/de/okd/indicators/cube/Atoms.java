package de.okd.indicators.cube;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The coarsest way to cut slices into classes such that every one of some sets of slices is a union of classes: slices used
 * by exactly the same sets are one atom. Atoms are numbered by their first slice.
 */
final class Atoms {
    /** So that parts can be counted in a {@code char}. */
    private static final int LARGEST = Character.MAX_VALUE;

    private final int[] ofSlice;
    private final List<int[]> slices;

    private Atoms(int[] ofSlice, List<int[]> slices) {
        this.ofSlice = ofSlice;
        this.slices = slices;
    }

    /**
     * @param sliceCount how many slices there are
     * @param sets the sets, each with its slices ascending
     */
    static Atoms of(int sliceCount, List<int[]> sets) {
        int[] classes = new int[sliceCount];
        Arrays.fill(classes, -1);
        int next = 0;
        for (int[] set : sets) {
            Map<Integer, Integer> split = new HashMap<>();
            for (int slice : set) {
                Integer refined = split.get(classes[slice]);
                if (refined == null) {
                    refined = next++;
                    split.put(classes[slice], refined);
                }
                classes[slice] = refined;
            }
        }
        return numbered(classes);
    }

    private static Atoms numbered(int[] classes) {
        Map<Integer, Integer> current = new HashMap<>();
        List<List<Integer>> members = new ArrayList<>();
        int[] ofSlice = new int[classes.length];
        for (int slice = 0; slice < classes.length; slice++) {
            ofSlice[slice] = classes[slice] < 0 ? -1 : current.computeIfAbsent(classes[slice], c -> open(members));
            if (ofSlice[slice] >= 0) {
                List<Integer> atom = members.get(ofSlice[slice]);
                atom.add(slice);
                if (atom.size() == LARGEST) {
                    current.remove(classes[slice]);
                }
            }
        }
        List<int[]> slices = members.stream()
                .map(atom -> atom.stream().mapToInt(Integer::intValue).toArray())
                .toList();
        return new Atoms(ofSlice, slices);
    }

    private static int open(List<List<Integer>> members) {
        members.add(new ArrayList<>());
        return members.size() - 1;
    }

    int count() {
        return slices.size();
    }

    /** The slices of an atom, ascending. */
    int[] slices(int atom) {
        return slices.get(atom);
    }

    /** For each slice its atom, or -1. */
    int[] ofSlices() {
        return ofSlice;
    }

    /** The atoms that make up a set of slices, ascending; empty if they do not. */
    int[] union(int[] set) {
        int[] atoms = Arrays.stream(set)
                .map(slice -> ofSlice[slice])
                .distinct()
                .sorted()
                .toArray();
        int covered = Arrays.stream(atoms)
                .map(atom -> atom < 0 ? set.length + 1 : slices.get(atom).length)
                .sum();
        return covered == set.length ? atoms : new int[0];
    }
}
