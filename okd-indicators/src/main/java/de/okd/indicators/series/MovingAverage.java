package de.okd.indicators.series;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.time.Period;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** See {@link Derivation#movingAverage}. */
record MovingAverage(int periods) implements Derivation {
    MovingAverage {
        if (periods < 2) {
            throw new IllegalArgumentException("A moving average is of at least 2 periods, not " + periods);
        }
    }

    @Override
    public List<DerivedColumn> of(ValueTable values, Territories territories) {
        List<Period> available = values.periods();
        requireEnough(available);
        return values.columns().stream()
                .filter(column -> available.indexOf(column.period()) >= periods - 1)
                .map(column -> average(column, values, territories))
                .toList();
    }

    private DerivedColumn average(ValueColumn column, ValueTable values, Territories territories) {
        List<Period> available = values.periods();
        int last = available.indexOf(column.period());
        List<ValueColumn> window = available.subList(last - periods + 1, last + 1).stream()
                .flatMap(period -> values.find(column.heading(), period).stream())
                .toList();
        ColumnHeading of = column.heading();
        ColumnHeading heading = of.derived("moving average of " + periods + " periods", of.unit());
        return window.size() < periods
                ? DerivedColumn.absent(heading, column.size())
                : DerivedColumn.of(heading, window, territories, MovingAverage::mean, false);
    }

    private static Outcome mean(double[] numbers) {
        return Outcome.of(Arrays.stream(numbers).sum() / numbers.length);
    }

    private void requireEnough(List<Period> available) {
        if (available.size() < periods) {
            throw refused("the table has only " + available.size() + ": " + available);
        }
        long apart = ChronoUnit.MONTHS.between(
                available.get(0).start(), available.get(1).start());
        IntStream.range(1, available.size())
                .filter(i -> apart
                        != ChronoUnit.MONTHS.between(
                                available.get(i - 1).start(), available.get(i).start()))
                .findFirst()
                .ifPresent(i -> {
                    throw refused("the time from " + available.get(i - 1) + " to " + available.get(i)
                            + " is not as long as from " + available.get(0) + " to " + available.get(1));
                });
    }

    private OkdException refused(String found) {
        return new OkdException(
                ErrorCode.UNANSWERABLE,
                "Could not average over " + periods + " periods: " + found
                        + ". Ask for periods that follow each other with periods(...).");
    }
}
