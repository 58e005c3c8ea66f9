package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.source.Version;
import de.okd.indicators.formula.Expression.Term;
import java.util.List;

/**
 * What a term of a formula was computed from, for one region.
 *
 * @param term as the formula has it
 * @param version the dataset version the cells belong to
 * @param cells the region's own cells; if they have no value, the sum was made from the region's parts
 * @param sum the term's number, {@code NaN} if its status has none
 * @param status the term's status
 */
public record TermInput(Term term, Version version, List<Cell> cells, double sum, ObservationStatus status) {
    public TermInput {
        cells = List.copyOf(cells);
    }

    /** One observation. */
    public record Cell(Slice slice, double value, ObservationStatus status) {}
}
