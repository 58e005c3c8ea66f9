package de.okd.indicators.cube;

import de.okd.core.dataset.Slice;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Term;
import java.util.Arrays;
import java.util.List;

/**
 * Where a term's numbers come from: a table, and the slices of it that are summed. Two are equal only if they are the same:
 * the planner makes one for each term and period.
 */
final class TermSum {
    private final Term term;
    private final TableAxes table;
    private final Period period;
    private final int[] slices;
    private final List<Complement> complements;

    /**
     * @param slices at least one, ascending
     * @param complements other ways to the same sum, if secret numbers may be computed from totals
     */
    TermSum(Term term, TableAxes table, Period period, int[] slices, List<Complement> complements) {
        this.term = term;
        this.table = table;
        this.period = period;
        this.slices = slices;
        this.complements = complements;
    }

    Term term() {
        return term;
    }

    TableAxes table() {
        return table;
    }

    Version version() {
        return table.version();
    }

    /** The time of the observations, which lies in the period asked for. */
    Period period() {
        return period;
    }

    int[] slices() {
        return slices;
    }

    List<Complement> complements() {
        return complements;
    }

    List<Slice> described() {
        List<Slice> all = table.facts().axes().slices();
        return Arrays.stream(slices).mapToObj(all::get).toList();
    }

    /** Whether the sum of a region's parts is the region's. */
    boolean addsUp() {
        Slice first = table.facts().axes().slices().get(slices[0]);
        return first.measure().aggregation().isAdditiveOverRegions();
    }
}
