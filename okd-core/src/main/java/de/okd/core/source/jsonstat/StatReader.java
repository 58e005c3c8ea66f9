package de.okd.core.source.jsonstat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.primitives.Longs;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.source.ObservationBatch;
import de.okd.core.source.ObservationReader;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the cells of a cube: first those with a value, then those that have a status only. */
final class StatReader implements ObservationReader {
    private final StatCube cube;
    private final Place file;
    private final StatCells cells;
    private final Iterator<String> keys;
    private final Map<Region, Integer> regionNumbers = new HashMap<>();
    private final Map<Slice, Integer> sliceNumbers = new HashMap<>();
    private final List<Region> regions = new ArrayList<>();
    private final List<Slice> slices = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    StatReader(StatCube cube, Place file) {
        this.cube = cube;
        this.file = file;
        this.cells = new StatCells(cube.json());
        this.keys = cells.keys().iterator();
        for (JsonNode cell : cube.json().path("extension").path("okd_slices")) {
            findCell(cell.asText())
                    .flatMap(known -> slice(cube.coordinates(known)))
                    .ifPresent(slice -> number(slice, sliceNumbers, slices));
        }
    }

    @Override
    public void read(ObservationBatch batch) {
        batch.clear();
        while (!batch.isFull() && keys.hasNext()) {
            String key = keys.next();
            findCell(key).ifPresent(cell -> readCell(cell, key, batch));
        }
    }

    /** The cell of that number, written as JSON writes whole numbers; each cell has one key only. */
    private Optional<Long> findCell(String key) {
        Long cell = Longs.tryParse(key);
        if (cell == null || cell < 0 || cell >= cube.cells() || !cell.toString().equals(key)) {
            reject(Finding.Code.ROW_REJECTED, "The cell \"" + key + "\" is none of the " + cube.cells() + " cells");
            return Optional.empty();
        }
        return Optional.of(cell);
    }

    private void readCell(long cell, String key, ObservationBatch batch) {
        int[] at = cube.coordinates(cell);
        Optional<Region> region = region(at);
        Optional<Slice> slice = slice(at);
        Optional<ObservationStatus> status = status(key);
        if (region.isPresent() && slice.isPresent() && status.isPresent()) {
            batch.add(
                    number(region.get(), regionNumbers, regions),
                    number(slice.get(), sliceNumbers, slices),
                    cells.value(key),
                    status.get());
        }
    }

    private static <T> int number(T value, Map<T, Integer> numbers, List<T> values) {
        Integer known = numbers.putIfAbsent(value, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    private Optional<Region> region(int[] at) {
        StatAxis.Category category = cube.axes().get(cube.region()).categories().get(at[cube.region()]);
        Optional<RegionKey> key = RegionKey.find(category.id());
        if (key.isEmpty()) {
            reject(Finding.Code.INVALID_REGION_KEY, "\"" + category.id() + "\" is not a region key");
        }
        return key.map(known -> new Region(known, category.label()));
    }

    private Optional<Slice> slice(int[] at) {
        String time = cube.axes()
                .get(cube.period())
                .categories()
                .get(at[cube.period()])
                .id();
        Optional<Period> period = Period.find(time);
        if (period.isEmpty()) {
            reject(Finding.Code.ROW_REJECTED, "\"" + time + "\" is not a period");
        }
        return period.map(known -> new Slice(known, measure(at), codes(at)));
    }

    private Measure measure(int[] at) {
        return cube.structure().measures().get(cube.measure() < 0 ? 0 : at[cube.measure()]);
    }

    private List<Code> codes(int[] at) {
        List<Code> codes = new ArrayList<>();
        for (int axis = 0; axis < at.length; axis++) {
            if (axis != cube.region() && axis != cube.period() && axis != cube.measure()) {
                codes.add(
                        cube.structure().dimensions().get(codes.size()).codes().get(at[axis]));
            }
        }
        return codes;
    }

    /** Empty if nothing was delivered, or if the status does not fit the value. */
    private Optional<ObservationStatus> status(String key) {
        if (cells.isUnreadable(key)) {
            reject(Finding.Code.ROW_REJECTED, "The value of cell " + key + " is not a number");
            return Optional.empty();
        }
        String text = cells.status(key);
        boolean hasValue = !Double.isNaN(cells.value(key));
        if (text.isEmpty()) {
            return hasValue ? Optional.of(ObservationStatus.NORMAL) : Optional.empty();
        }
        Optional<ObservationStatus> status = named(text).filter(known -> known.hasValue() == hasValue);
        if (status.isEmpty()) {
            reject(Finding.Code.UNKNOWN_SIGN, "The status \"" + text + "\" does not fit cell " + key);
        }
        return status;
    }

    /** A name as OKD writes it, or a sign of official statistics. */
    private static Optional<ObservationStatus> named(String text) {
        return Arrays.stream(ObservationStatus.values())
                .filter(status -> status.name().equals(text) || status.sign().equals(text))
                .findFirst();
    }

    private void reject(Finding.Code code, String found) {
        findings.add(new Finding(code, found + "; the observation was left out.", file));
    }

    @Override
    public List<Region> regions() {
        return Collections.unmodifiableList(regions);
    }

    @Override
    public List<Slice> slices() {
        return Collections.unmodifiableList(slices);
    }

    @Override
    public DatasetStructure structure() {
        return cube.structure();
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public void close() {}
}
