package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.query.FactWindow;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How much of the incomplete sums of a column is known; one reading for each of its terms. */
final class Coverage {
    private final Question question;
    private final Cubes cubes;
    private final Capacity capacity;

    Coverage(Question question, Cubes cubes, Capacity capacity) {
        this.question = question;
        this.cubes = cubes;
        this.capacity = capacity;
    }

    double[] of(IndicatorColumn column) {
        double[] coverage = new double[column.size()];
        Arrays.setAll(coverage, region -> column.status(region).hasValue() ? 1 : Double.NaN);
        int[] incomplete = IntStream.range(0, coverage.length)
                .filter(region -> column.status(region) == ObservationStatus.INCOMPLETE)
                .toArray();
        if (incomplete.length > 0) {
            column.sums().forEach(term -> lower(coverage, incomplete, term));
        }
        return coverage;
    }

    private void lower(double[] coverage, int[] incomplete, TermSum term) {
        List<RegionKey> keys = Arrays.stream(incomplete)
                .mapToObj(region -> question.regions().get(region).key())
                .toList();
        List<RegionKey> around = around(keys, term);
        Question close = new Question(
                new AskedRegions(
                        around.stream().map(key -> new Region(key, key.value())).toList(),
                        question.asked().united()),
                keys.size(),
                question.register());
        RollUp.Result result = close.sum(term, cubes, capacity);
        int[] valued = valued(term);
        for (int i = 0; i < incomplete.length; i++) {
            double share = result.summed().get(i)
                    ? ofParts(parts(keys.get(i), term), around, result.values())
                    : ofCells(term, keys.get(i), valued);
            coverage[incomplete[i]] = Math.min(coverage[incomplete[i]], share);
        }
    }

    private List<RegionKey> parts(RegionKey region, TermSum term) {
        return question.asked().parts(region, term.table(), question.register());
    }

    /** The regions and their direct parts, each once, the regions first. */
    private List<RegionKey> around(List<RegionKey> keys, TermSum term) {
        Set<RegionKey> around = new LinkedHashSet<>(keys);
        keys.forEach(key -> around.addAll(parts(key, term)));
        return new ArrayList<>(around);
    }

    private static double ofParts(List<RegionKey> parts, List<RegionKey> around, Vector values) {
        Set<RegionKey> wanted = Set.copyOf(parts);
        long known = IntStream.range(0, around.size())
                .filter(i -> wanted.contains(around.get(i)) && values.status(i).hasValue())
                .count();
        return (double) known / parts.size();
    }

    private static double ofCells(TermSum term, RegionKey region, int[] valued) {
        int position = term.table().position(region);
        return position < 0 ? 0 : (double) valued[position] / term.slices().length;
    }

    /** By region of the table, how many of the term's cells have a value. */
    private static int[] valued(TermSum term) {
        int[] slices = term.slices();
        BitSet wanted = new BitSet();
        Arrays.stream(slices).forEach(wanted::set);
        int[] valued = new int[term.table().regionCount()];
        FactWindow window = new FactWindow(slices[0], slices[slices.length - 1], 0, Math.max(0, valued.length - 1));
        term.table().facts().scan(window, batch -> {
            for (int i = 0; i < batch.size(); i++) {
                boolean counts = wanted.get(batch.slices()[i])
                        && ObservationStatus.of(batch.statuses()[i]).hasValue();
                valued[batch.regions()[i]] += counts ? 1 : 0;
            }
        });
        return valued;
    }
}
