package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one indicator at one time, one per region of the evaluation. */
public final class IndicatorColumn {
    private final Request request;
    private final List<TermSum> sums;
    private final Vector values;
    private final @Nullable Vector numerators;
    private final @Nullable Vector denominators;

    IndicatorColumn(
            Request request,
            List<TermSum> sums,
            Vector values,
            @Nullable Vector numerators,
            @Nullable Vector denominators) {
        this.request = request;
        this.sums = sums;
        this.values = values;
        this.numerators = numerators;
        this.denominators = denominators;
    }

    public Request request() {
        return request;
    }

    public Indicator indicator() {
        return request.indicator();
    }

    public Period period() {
        return request.period();
    }

    /** What it was computed from, each once. */
    List<TermSum> sums() {
        return sums;
    }

    public int size() {
        return values.size();
    }

    /** {@code NaN} exactly where the status has no value. */
    public double value(int region) {
        return values.values[region];
    }

    public ObservationStatus status(int region) {
        return values.status(region);
    }

    /** What was divided; {@code NaN} if the formula is no quotient or the number is missing. */
    public double numerator(int region) {
        return numerators == null ? Double.NaN : numerators.values[region];
    }

    /** What it was divided by; {@code NaN} if the formula is no quotient or the number is missing. */
    public double denominator(int region) {
        return denominators == null ? Double.NaN : denominators.values[region];
    }
}
