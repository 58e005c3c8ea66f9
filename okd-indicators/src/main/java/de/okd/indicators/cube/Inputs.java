package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.query.FactWindow;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Says afterwards what the numbers of an evaluation were made of; looks the cells up in the store again. */
final class Inputs {
    private final Question question;
    private final Cubes cubes;
    private final Capacity capacity;

    Inputs(Question question, Cubes cubes, Capacity capacity) {
        this.question = question;
        this.cubes = cubes;
        this.capacity = capacity;
    }

    List<Region> regions() {
        return question.regions();
    }

    List<TermInput> of(IndicatorColumn column, int region) {
        Region asked = question.regions().get(region);
        List<TermInput> inputs = new ArrayList<>();
        for (TermSum term : column.sums()) {
            inputs.add(input(term, asked));
        }
        return inputs;
    }

    /** The term for the region and its direct parts. */
    private TermInput input(TermSum term, Region region) {
        List<Region> around = new ArrayList<>(List.of(region));
        question.asked()
                .parts(region.key(), term.table(), question.register())
                .forEach(part -> around.add(named(part)));
        Question close = new Question(new AskedRegions(around, question.asked().united()), 1, question.register());
        RollUp.Result result = close.sum(term, cubes, capacity);
        List<TermInput.Cell> cells = cells(term, region.key());
        boolean isSummed = result.summed().get(0);
        Vector values = result.values();
        Complement used = result.complements().get(0);
        double coverage = used == null ? share(isSummed ? statuses(values) : statuses(cells)) : 1;
        List<TermInput> complement =
                used == null ? List.of() : List.of(input(used.whole(), region), input(used.rest(), region));
        List<Region> parts = isSummed ? around.subList(1, around.size()) : List.of();
        return new TermInput(
                term.term(), term.version(), cells, parts, values.values[0], values.status(0), coverage, complement);
    }

    private Region named(RegionKey key) {
        return question.register().find(key).orElseGet(() -> new Region(key, key.value()));
    }

    /** Of the parts, which follow the region. */
    private static List<ObservationStatus> statuses(Vector values) {
        return IntStream.range(1, values.size()).mapToObj(values::status).toList();
    }

    private static List<ObservationStatus> statuses(List<TermInput.Cell> cells) {
        return cells.stream().map(TermInput.Cell::status).toList();
    }

    private static double share(List<ObservationStatus> parts) {
        return parts.stream()
                .mapToDouble(status -> status.hasValue() ? 1 : 0)
                .average()
                .orElse(1);
    }

    private List<TermInput.Cell> cells(TermSum term, RegionKey region) {
        Map<Integer, TermInput.Cell> found = new HashMap<>();
        List<Slice> slices = term.table().facts().axes().slices();
        int position = term.table().position(region);
        int[] wanted = term.slices();
        if (position >= 0) {
            FactWindow window = new FactWindow(wanted[0], wanted[wanted.length - 1], position, position);
            term.table().facts().scan(window, batch -> {
                for (int i = 0; i < batch.size(); i++) {
                    int slice = batch.slices()[i];
                    ObservationStatus status = ObservationStatus.of(batch.statuses()[i]);
                    double value = status.hasValue() ? batch.values()[i] : Double.NaN;
                    found.put(slice, new TermInput.Cell(slices.get(slice), value, status));
                }
            });
        }
        return Arrays.stream(wanted)
                .mapToObj(slice -> found.getOrDefault(
                        slice, new TermInput.Cell(slices.get(slice), Double.NaN, ObservationStatus.ABSENT)))
                .toList();
    }

    double[] coverage(IndicatorColumn column) {
        return new Coverage(question, cubes, capacity).of(column);
    }
}
