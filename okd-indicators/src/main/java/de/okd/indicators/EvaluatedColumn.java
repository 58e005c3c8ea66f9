package de.okd.indicators;

import de.okd.core.dataset.ObservationStatus;
import de.okd.indicators.cube.Evaluation;
import de.okd.indicators.cube.IndicatorColumn;
import de.okd.indicators.cube.TermInput;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import java.util.List;

/** A column as the engine computed it, which can say what from. */
record EvaluatedColumn(ColumnHeading heading, IndicatorColumn computed, Evaluation evaluation) implements ValueColumn {

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
        return status(region) == ObservationStatus.INCOMPLETE
                ? inputs(region).stream().mapToDouble(TermInput::coverage).min().orElse(1)
                : 1;
    }

    /** Every term of the formula with its cells and where they come from. */
    List<TermInput> inputs(int region) {
        return evaluation.inputs(computed.indicator(), computed.period(), region);
    }
}
