package de.okd.geo.interpolate;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Converts one dataset. */
final class Conversion {
    private final ArealInterpolation interpolation;
    private final Observations from;
    private final InterpolationReport report;
    private final int[] positions;

    Conversion(ArealInterpolation interpolation, Observations from) {
        Sources sources = new Sources(interpolation.weights());
        this.interpolation = interpolation;
        this.from = from;
        this.report = interpolation.report();
        this.positions = sources.positions(from);
        report.unplaced(sources.unplaced(from, positions));
        interpolation.averages().values().forEach(this::requireCount);
    }

    private void requireCount(String id) {
        Measure measure = measure(id);
        if (!measure.aggregation().isAdditiveOverRegions()) {
            throw refused(measure, "weigh by");
        }
    }

    private Measure measure(String id) {
        List<Measure> known = from.structure().measures();
        return known.stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OkdException(
                        ErrorCode.UNKNOWN_NAME,
                        "Could not find the measure \"" + id + "\" in "
                                + from.structure().id() + ". It has: "
                                + String.join(
                                        ", ", known.stream().map(Measure::id).toList()) + "."
                                + Suggestion.didYouMean(
                                        id, known.stream().map(Measure::id).toList())));
    }

    private static OkdException refused(Measure measure, String verb) {
        return new OkdException(
                ErrorCode.UNANSWERABLE,
                "Could not " + verb + " \"" + measure.id() + "\" on other regions: " + rule(measure)
                        + ". Convert the sums it is made of, or say by averaging(\"" + measure.id()
                        + "\", …) which count weighs it, if it is a mean or a ratio.");
    }

    private static String rule(Measure measure) {
        return measure.aggregation().rule(Aggregation.Axis.REGIONS);
    }

    /** @param wanted ids; none for all */
    Interpolated convert(List<String> wanted) {
        wanted.stream().map(this::measure).forEach(measure -> {
            if (!isConvertible(measure)) {
                throw refused(measure, "compute");
            }
        });
        List<Integer> slices = new ArrayList<>();
        for (int slice = 0; slice < from.slices().size(); slice++) {
            Measure measure = from.slices().get(slice).measure();
            boolean isWanted = wanted.isEmpty() || wanted.contains(measure.id());
            if (isWanted && isConvertible(measure)) {
                slices.add(slice);
            } else if (isWanted) {
                report.refused(measure.id(), rule(measure));
            }
        }
        return convertSlices(slices, wanted);
    }

    private Interpolated convertSlices(List<Integer> slices, List<String> wanted) {
        Observations.Builder to = Observations.builder(
                structure(wanted),
                interpolation.weights().to(),
                slices.stream().map(from.slices()::get).toList());
        for (int slice = 0; slice < slices.size(); slice++) {
            Numbers numbers = converted(slices.get(slice));
            for (int region = 0; region < numbers.size(); region++) {
                to.set(slice, region, numbers.value(region), numbers.status(region));
            }
        }
        return new Interpolated(to.build(), report.findings());
    }

    private boolean isConvertible(Measure measure) {
        Aggregation aggregation = measure.aggregation();
        boolean isMean = aggregation == Aggregation.MEAN || aggregation == Aggregation.RATIO;
        return aggregation.isAdditiveOverRegions()
                || (isMean && interpolation.averages().containsKey(measure.id()));
    }

    private Numbers converted(int slice) {
        Slice described = from.slices().get(slice);
        return described.measure().aggregation().isAdditiveOverRegions()
                ? sum(slice, described)
                : mean(slice, described);
    }

    private Numbers sum(int slice, Slice described) {
        Numbers numbers = Numbers.of(from, slice, positions);
        report.spread(described.toString(), numbers);
        Sums sums = interpolation.apportionment().spread(numbers);
        report.sums(sums);
        return sums.numbers();
    }

    private Numbers mean(int slice, Slice described) {
        Optional<Numbers> weights = findWeights(described);
        if (weights.isEmpty()) {
            report.refused(described.toString(), "there is no number to weigh it by");
            return Numbers.absent(interpolation.weights().to().size());
        }
        Numbers products = Numbers.of(from, slice, positions).times(weights.get());
        Sums sums = interpolation.apportionment().spread(products);
        Sums known = interpolation.apportionment().spread(weights.get().where(products));
        report.sums(sums);
        return sums.over(known);
    }

    private Optional<Numbers> findWeights(Slice mean) {
        String id = mean.measure().id();
        Measure by = measure(interpolation.averages().getOrDefault(id, id));
        int slice = from.slices().indexOf(new Slice(mean.period(), by, mean.codes()));
        return slice < 0 ? Optional.empty() : Optional.of(Numbers.of(from, slice, positions));
    }

    private DatasetStructure structure(List<String> wanted) {
        DatasetStructure published = from.structure();
        return new DatasetStructure(
                published.id(),
                published.title() + " (auf andere Gebiete umgerechnet)",
                published.dimensions(),
                published.measures().stream()
                        .filter(this::isConvertible)
                        .filter(measure -> wanted.isEmpty() || wanted.contains(measure.id()))
                        .toList(),
                published.notes());
    }
}
