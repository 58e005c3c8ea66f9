package de.okd.indicators.cube;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.source.Version;
import de.okd.indicators.formula.Term;
import java.util.List;

/**
 * What a term of a formula was computed from, for one region.
 *
 * @param term as the formula has it
 * @param version the dataset version the cells belong to
 * @param cells the region's own cells
 * @param summedFrom the regions whose numbers were summed because the region's own were not published; usually empty
 * @param sum the term's number, {@code NaN} if its status has none
 * @param status the term's status
 * @param coverage how many of the parts summed, regions or cells, have a number, 1 for all of them
 * @param complement the total and the rest whose difference the number is; empty unless secret numbers were computed
 */
public record TermInput(
        Term term,
        Version version,
        List<Cell> cells,
        List<Region> summedFrom,
        double sum,
        ObservationStatus status,
        double coverage,
        List<TermInput> complement) {
    public TermInput {
        complement = List.copyOf(complement);
        summedFrom = List.copyOf(summedFrom);
        cells = List.copyOf(cells);
    }

    /** One observation. */
    public record Cell(Slice slice, double value, ObservationStatus status) {}
}
