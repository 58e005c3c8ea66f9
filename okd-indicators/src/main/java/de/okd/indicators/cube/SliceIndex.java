package de.okd.indicators.cube;

import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Slice;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds the slices of a table by measure, period and codes. */
final class SliceIndex {
    private final List<Map<Code, Integer>> numbers;
    private final Map<String, TreeMap<Period, Map<List<Integer>, Integer>>> byMeasure = new HashMap<>();

    SliceIndex(DatasetStructure structure, List<Slice> slices) {
        this.numbers = structure.dimensions().stream()
                .map(dimension -> numbers(dimension.codes()))
                .toList();
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            byMeasure
                    .computeIfAbsent(slice.measure().id(), measure -> new TreeMap<>())
                    .computeIfAbsent(slice.period(), period -> new HashMap<>())
                    .put(key(slice.codes()), i);
        }
    }

    private static Map<Code, Integer> numbers(List<Code> codes) {
        Map<Code, Integer> numbers = new HashMap<>();
        codes.forEach(code -> numbers.putIfAbsent(code, numbers.size()));
        return numbers;
    }

    private List<Integer> key(List<Code> codes) {
        List<Integer> key = new ArrayList<>();
        for (int d = 0; d < codes.size(); d++) {
            key.add(numbers.get(d).getOrDefault(codes.get(d), -1));
        }
        return key;
    }

    /** The last of the measure's times within a period. */
    Optional<Period> findLatest(Measure measure, Period within) {
        return periods(measure).stream().filter(within::contains).reduce((earlier, later) -> later);
    }

    /** The measure's times in order. */
    List<Period> periods(Measure measure) {
        return List.copyOf(byMeasure.getOrDefault(measure.id(), new TreeMap<>()).keySet());
    }

    /** The slices at one time for every combination of the codes, ascending; combinations nobody delivered are left out. */
    int[] slices(Measure measure, Period period, List<List<Code>> codes) {
        Map<List<Integer>, Integer> known =
                byMeasure.getOrDefault(measure.id(), new TreeMap<>()).getOrDefault(period, Map.of());
        List<Integer> found = new ArrayList<>();
        collect(known, codes, new ArrayList<>(), found);
        return found.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private void collect(
            Map<List<Integer>, Integer> known, List<List<Code>> codes, List<Integer> prefix, List<Integer> found) {
        int d = prefix.size();
        if (d == codes.size()) {
            Optional.ofNullable(known.get(prefix)).ifPresent(found::add);
            return;
        }
        for (Code code : codes.get(d)) {
            prefix.add(numbers.get(d).getOrDefault(code, -1));
            collect(known, codes, prefix, found);
            prefix.remove(d);
        }
    }
}
