package de.okd.indicators.series;

import de.okd.core.dataset.ObservationStatus;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A column computed from columns of other periods. */
public final class DerivedColumn implements ValueColumn {
    private final ColumnHeading heading;
    private final List<ValueColumn> sources;
    private final double[] values;
    private final ObservationStatus[] statuses;
    private final boolean isQuotient;

    private DerivedColumn(ColumnHeading heading, List<ValueColumn> sources, int size, boolean isQuotient) {
        this.heading = heading;
        this.sources = List.copyOf(sources);
        this.values = new double[size];
        this.statuses = new ObservationStatus[size];
        this.isQuotient = isQuotient;
    }

    /** What is made of the numbers of one region, in the order of the sources. */
    @FunctionalInterface
    interface Method {
        Outcome of(double[] numbers);
    }

    /**
     * @param sources the latest last
     * @param isQuotient whether the last number is divided by the first
     */
    static DerivedColumn of(
            ColumnHeading heading,
            List<ValueColumn> sources,
            Territories territories,
            Method method,
            boolean isQuotient) {
        DerivedColumn column =
                new DerivedColumn(heading, sources, sources.get(0).size(), isQuotient);
        for (int region = 0; region < column.values.length; region++) {
            Outcome outcome = column.isSameTerritory(territories, region) ? column.at(region, method) : Outcome.BLOCKED;
            column.values[region] = outcome.value();
            column.statuses[region] = outcome.status();
        }
        return column;
    }

    /** Nothing, because a period could not be answered. */
    static DerivedColumn absent(ColumnHeading heading, int size) {
        DerivedColumn column = new DerivedColumn(heading, List.of(), size, false);
        Arrays.fill(column.values, Double.NaN);
        Arrays.fill(column.statuses, ObservationStatus.ABSENT);
        return column;
    }

    private boolean isSameTerritory(Territories territories, int region) {
        ValueColumn last = sources.get(sources.size() - 1);
        return sources.stream().allMatch(source -> territories.isSame(region, source.period(), last.period()));
    }

    private Outcome at(int region, Method method) {
        ObservationStatus status = ObservationStatus.NORMAL;
        double[] numbers = new double[sources.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = sources.get(i).value(region);
            status = status.combinedWith(sources.get(i).status(region));
        }
        if (!status.hasValue()) {
            return new Outcome(Double.NaN, status);
        }
        Outcome outcome = method.of(numbers);
        return outcome.status().hasValue() ? new Outcome(outcome.value(), status) : outcome;
    }

    /** The columns it was computed from, the latest last. */
    public List<ValueColumn> sources() {
        return sources;
    }

    @Override
    public ColumnHeading heading() {
        return heading;
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public double value(int region) {
        return values[region];
    }

    @Override
    public ObservationStatus status(int region) {
        return statuses[region];
    }

    @Override
    public double numerator(int region) {
        return isQuotient ? sources.get(sources.size() - 1).value(region) : Double.NaN;
    }

    @Override
    public double denominator(int region) {
        return isQuotient ? sources.get(0).value(region) : Double.NaN;
    }

    @Override
    public double coverage(int region) {
        ToDoubleFunction<ValueColumn> coverage = source -> source.coverage(region);
        return status(region).hasValue()
                ? sources.stream().mapToDouble(coverage).min().orElse(Double.NaN)
                : Double.NaN;
    }
}
