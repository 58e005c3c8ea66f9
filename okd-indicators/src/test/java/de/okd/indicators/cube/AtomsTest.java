package de.okd.indicators.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** How slices are cut into atoms. Oracle: by hand, and for random sets the signature of each slice. */
class AtomsTest {
    private static final int SLICES = 40;

    @Test
    void slicesUsedByTheSameSetsAreOneAtom() {
        Atoms atoms = Atoms.of(6, List.of(new int[] {0, 1, 2, 3}, new int[] {2, 3, 4}));
        assertThat(atoms.ofSlices()).containsExactly(0, 0, 1, 1, 2, -1);
        assertThat(atoms.slices(1)).containsExactly(2, 3);
        assertThat(atoms.union(new int[] {2, 3, 4})).containsExactly(1, 2);
    }

    @Test
    void aSetThatCutsAnAtomIsNoUnion() {
        Atoms atoms = Atoms.of(6, List.of(new int[] {0, 1, 2, 3}));
        assertThat(atoms.union(new int[] {0, 1})).isEmpty();
        assertThat(atoms.union(new int[] {0, 1, 2, 3, 4})).isEmpty();
    }

    @Test
    void randomSetsAreCutAsTheirSignaturesSay() {
        for (long seed = 1; seed <= 200; seed++) {
            List<int[]> sets = sets(new Random(seed));
            Atoms atoms = Atoms.of(SLICES, sets);
            Map<BitSet, Integer> bySignature = new HashMap<>();
            for (int slice = 0; slice < SLICES; slice++) {
                BitSet signature = signature(sets, slice);
                int atom = atoms.ofSlices()[slice];
                assertThat(atom < 0).as("seed %d", seed).isEqualTo(signature.isEmpty());
                Integer same = bySignature.putIfAbsent(signature, atom);
                assertThat(atom).as("seed %d", seed).isEqualTo(same == null ? atom : same);
            }
            assertThat(atoms.count())
                    .as("seed %d", seed)
                    .isEqualTo(bySignature.values().stream().filter(atom -> atom >= 0).count());
        }
    }

    private static List<int[]> sets(Random random) {
        List<int[]> sets = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            sets.add(random.ints(1 + random.nextInt(20), 0, SLICES)
                    .distinct()
                    .sorted()
                    .toArray());
        }
        return sets;
    }

    private static BitSet signature(List<int[]> sets, int slice) {
        BitSet signature = new BitSet();
        for (int i = 0; i < sets.size(); i++) {
            signature.set(i, Arrays.binarySearch(sets.get(i), slice) >= 0);
        }
        return signature;
    }
}
