package de.okd.indicators.cube;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.StandardDimension;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The codes of a dataset that a term means: for every dimension the codes whose sum is asked for. Without a filter a
 * dimension's published total is taken, or the sum of its codes if there is none.
 */
final class Selection {
    private final Measure measure;
    private final List<Dimension> dimensions;
    private final List<List<Code>> codes;

    private Selection(Measure measure, List<Dimension> dimensions, List<List<Code>> codes) {
        this.measure = measure;
        this.dimensions = dimensions;
        this.codes = codes;
    }

    /**
     * What a sum over some codes of a dimension is part of, and what else is.
     *
     * @param whole the sum over the dimension's total
     * @param rest the sum over the codes left out
     * @param filter chooses these codes
     */
    record Counterpart(Selection whole, Selection rest, Filter filter) {}

    /** Why a dataset cannot answer a term, in words. */
    static final class Impossible extends Exception {
        private static final long serialVersionUID = 1L;

        Impossible(String reason) {
            super(reason);
        }
    }

    static Selection of(Term term, DatasetStructure structure) throws Impossible {
        return of(term, structure, "");
    }

    /** Like {@link #of(Term, DatasetStructure)}, but with the codes of one dimension instead of its total. */
    static Selection of(Term term, DatasetStructure structure, String dividedBy) throws Impossible {
        Measure measure = structure.measures().stream()
                .filter(candidate -> candidate.id().equals(term.measure()))
                .findFirst()
                .orElseThrow(() -> new Impossible("it has no measure " + term.measure()));
        for (Filter filter : term.filters()) {
            if (structure.dimensions().stream().noneMatch(d -> d.id().equals(filter.dimension()))) {
                throw new Impossible("it has no dimension " + filter.dimension());
            }
        }
        List<List<Code>> codes = new ArrayList<>();
        for (Dimension dimension : structure.dimensions()) {
            codes.add(codes(dimension, term, measure, dimension.id().equals(dividedBy)));
        }
        return new Selection(measure, structure.dimensions(), codes);
    }

    private static List<Code> codes(Dimension dimension, Term term, Measure measure, boolean divided)
            throws Impossible {
        Optional<Filter> filter = term.filters().stream()
                .filter(candidate -> candidate.dimension().equals(dimension.id()))
                .filter(candidate -> !(candidate instanceof Filter.Each))
                .findFirst();
        List<Code> selected =
                filter.isPresent() ? filtered(dimension, filter.get()) : divided ? all(dimension) : whole(dimension);
        if (selected.size() > 1 && !measure.aggregation().isAdditiveOverCodes()) {
            throw new Impossible("measure " + measure.id() + " does not add up over " + dimension.id());
        }
        return selected;
    }

    private static List<Code> whole(Dimension dimension) throws Impossible {
        Optional<Code> total = dimension.findTotal();
        if (total.isEmpty() && !dimension.isExhaustive()) {
            throw new Impossible("it has no total of " + dimension.id() + " but only "
                    + dimension.codes().stream().map(Code::id).toList());
        }
        return total.map(List::of).orElseGet(dimension::parts);
    }

    private static List<Code> all(Dimension dimension) throws Impossible {
        if (!dimension.isExhaustive()) {
            throw new Impossible("its codes of " + dimension.id() + " do not make up a whole: "
                    + dimension.parts().stream().map(Code::id).toList());
        }
        return dimension.parts();
    }

    private static List<Code> filtered(Dimension dimension, Filter filter) throws Impossible {
        if (filter instanceof Filter.Interval interval) {
            return tiling(dimension, interval.band());
        }
        List<Code> codes = new ArrayList<>();
        for (String wanted : ((Filter.Codes) filter).codes()) {
            codes.add(code(dimension, wanted));
        }
        return codes;
    }

    private static Code code(Dimension dimension, String wanted) throws Impossible {
        String standard = StandardDimension.canonical(wanted);
        return dimension.codes().stream()
                .filter(code -> code.id().equals(wanted) || code.id().equals(standard))
                .findFirst()
                .orElseThrow(() -> new Impossible("dimension " + dimension.id() + " has no code " + wanted + " but "
                        + dimension.codes().stream().map(Code::id).toList()));
    }

    private static List<Code> tiling(Dimension dimension, AgeBand band) throws Impossible {
        List<Code> inside = dimension.parts().stream()
                .filter(code -> code.findAges().filter(band::contains).isPresent())
                .toList();
        List<AgeBand> bands =
                inside.stream().flatMap(code -> code.findAges().stream()).toList();
        if (!band.isTiledBy(bands)) {
            throw new Impossible(
                    "its age bands " + dimension.parts().stream().map(Code::id).toList() + " do not make up " + band);
        }
        return inside;
    }

    Measure measure() {
        return measure;
    }

    /** How many slices of one period the sum has: one for every combination of the codes. */
    int slices() {
        return codes.stream().mapToInt(List::size).reduce(1, Math::multiplyExact);
    }

    /** For every dimension the codes that are summed. */
    List<List<Code>> codes() {
        return codes;
    }

    /** The same sum for one of a dimension's codes alone. */
    Selection only(int dimension, Code code) {
        return with(dimension, List.of(code));
    }

    private Selection with(int dimension, List<Code> others) {
        List<List<Code>> changed = new ArrayList<>(codes);
        changed.set(dimension, others);
        return new Selection(measure, dimensions, changed);
    }

    /** For each dimension that has a total, of which this sum takes some codes and leaves others. */
    List<Counterpart> counterparts() {
        List<Counterpart> counterparts = new ArrayList<>();
        for (int d = 0; d < codes.size() && measure.aggregation().isAdditiveOverCodes(); d++) {
            Dimension dimension = dimensions.get(d);
            List<Code> parts = dimension.parts();
            List<Code> rest = new ArrayList<>(parts);
            rest.removeAll(codes.get(d));
            Optional<Code> total = dimension.findTotal();
            if (total.isPresent() && !rest.isEmpty() && parts.containsAll(codes.get(d)) && dimension.isExhaustive()) {
                Filter filter = new Filter.Codes(
                        dimension.id(), rest.stream().map(Code::id).toList());
                counterparts.add(new Counterpart(with(d, List.of(total.get())), with(d, rest), filter));
            }
        }
        return counterparts;
    }
}
