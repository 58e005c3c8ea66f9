package de.okd.core.export;

import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.source.tabular.LongLayout;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * The cube of a dataset: which axes span it, and where on it an observation is. The last axis varies fastest.
 *
 * @param axes regions, periods, dimensions, measures
 * @param slices where each slice lies, as if there were one region
 */
record JsonStatCube(List<JsonStatAxis> axes, List<Long> slices) {
    static final int REGION = 0;
    static final int PERIOD = 1;

    static JsonStatCube of(Observations observations) {
        DatasetStructure structure = observations.structure();
        List<Period> periods =
                observations.slices().stream().map(Slice::period).distinct().toList();
        List<JsonStatAxis> axes = new ArrayList<>();
        axes.add(JsonStatAxis.ofRegions(observations.regions()));
        axes.add(JsonStatAxis.ofPeriods(periods));
        List<String> ids = LongLayout.dimensions(LongLayout.columns(structure));
        for (int i = 0; i < ids.size(); i++) {
            axes.add(JsonStatAxis.of(ids.get(i), structure.dimensions().get(i)));
        }
        axes.add(JsonStatAxis.ofMeasures(structure.measures()));
        List<Long> slices = observations.slices().stream()
                .map(slice -> position(slice, periods, structure))
                .toList();
        return new JsonStatCube(axes, slices);
    }

    private static long position(Slice slice, List<Period> periods, DatasetStructure structure) {
        long position = periods.indexOf(slice.period());
        for (int i = 0; i < slice.codes().size(); i++) {
            var codes = structure.dimensions().get(i).codes();
            position = Math.addExact(
                    Math.multiplyExact(position, codes.size()),
                    codes.indexOf(slice.codes().get(i)));
        }
        return Math.addExact(
                Math.multiplyExact(position, structure.measures().size()),
                structure.measures().indexOf(slice.measure()));
    }

    int[] sizes() {
        return axes.stream().mapToInt(axis -> axis.categories().size()).toArray();
    }

    /** The number of the cell, counted along the axes. */
    long position(ObservationCursor at) {
        long cellsOfRegion = 1;
        for (int axis = PERIOD; axis < axes.size(); axis++) {
            cellsOfRegion = Math.multiplyExact(
                    cellsOfRegion, axes.get(axis).categories().size());
        }
        return Math.addExact(Math.multiplyExact(cellsOfRegion, at.regionNumber()), slices.get(at.sliceNumber()));
    }
}
