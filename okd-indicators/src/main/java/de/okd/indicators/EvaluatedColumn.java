package de.okd.indicators;

import com.google.common.base.Suppliers;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.source.Version;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.IndicatorColumn;
import de.okd.indicators.cube.TermInput;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import java.util.List;
import java.util.function.Supplier;

/** A column as the engine computed it, which can say what from. */
final class EvaluatedColumn implements ValueColumn {
    private final ColumnHeading heading;
    private final IndicatorColumn computed;
    private final Evaluation evaluation;
    private final Supplier<double[]> coverage;

    EvaluatedColumn(ColumnHeading heading, IndicatorColumn computed, Evaluation evaluation) {
        this.heading = heading;
        this.computed = computed;
        this.evaluation = evaluation;
        this.coverage = Suppliers.memoize(() -> evaluation.coverage(computed));
    }

    @Override
    public ColumnHeading heading() {
        return heading;
    }

    @Override
    public int size() {
        return computed.size();
    }

    @Override
    public double value(int region) {
        return computed.value(region);
    }

    @Override
    public ObservationStatus status(int region) {
        return computed.status(region);
    }

    @Override
    public double numerator(int region) {
        return computed.numerator(region);
    }

    @Override
    public double denominator(int region) {
        return computed.denominator(region);
    }

    /** Only sums that lack a part have to be looked into. */
    @Override
    public double coverage(int region) {
        if (!status(region).hasValue()) {
            return Double.NaN;
        }
        return status(region) == ObservationStatus.INCOMPLETE ? coverage.get()[region] : 1;
    }

    /** As it was computed, with the conditions of a breakdown. */
    String formula() {
        return computed.request().formula().toString();
    }

    /** Every term of the formula with its cells and where they come from. */
    List<TermInput> inputs(int region) {
        return evaluation.inputs(computed, region);
    }

    List<Version> sources() {
        return evaluation.sources(computed);
    }
}
