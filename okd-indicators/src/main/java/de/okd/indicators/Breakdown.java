package de.okd.indicators;

import de.okd.core.Okd;
import de.okd.core.dataset.Dimension;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.formula.Expression;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Term;
import de.okd.indicators.result.BreakdownCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One formula for each part of a whole: every term gets one more filter. Terms of measures that cannot have the dimension
 * stay as they are: an area has no sex, so women per km² are women by the whole area.
 */
final class Breakdown {
    private static final String PERSONS = "persons";

    private final Okd okd;
    private final Catalogue catalogue;
    private final List<String> dimensions;

    Breakdown(Okd okd, Catalogue catalogue, List<String> dimensions) {
        this.okd = okd;
        this.catalogue = catalogue;
        this.dimensions = dimensions;
    }

    /** A part and its formula. */
    record Part(List<BreakdownCode> codes, Formula formula) {}

    /** Why a formula cannot be broken down, in words. */
    static final class Impossible extends Exception {
        private static final long serialVersionUID = 1L;

        Impossible(String reason) {
            super(reason);
        }
    }

    /** Every combination of the codes of all dimensions; the formula itself if there is no dimension. */
    List<Part> parts(Formula whole) throws Impossible {
        List<Part> parts = List.of(new Part(List.of(), whole));
        for (String dimension : dimensions) {
            Set<String> measures = measuresToDivide(whole, dimension);
            List<PartFilter> filters = new CommonCodes(dimension, catalogue).of(loaded(measures, dimension));
            if (filters.isEmpty()) {
                throw new Impossible("the codes of " + dimension + " that its measures " + measures
                        + " are broken down by have nothing in common");
            }
            parts = parts.stream()
                    .flatMap(part -> filters.stream().map(filter -> with(part, filter, measures)))
                    .toList();
        }
        return parts;
    }

    private static Part with(Part part, PartFilter filter, Set<String> measures) {
        List<BreakdownCode> codes = new ArrayList<>(part.codes());
        codes.add(filter.code());
        Expression divided = part.formula()
                .root()
                .mapTerms(term -> measures.contains(term.measure()) ? term.where(filter.filter()) : term);
        return new Part(codes, Formula.of(divided));
    }

    private Set<String> measuresToDivide(Formula whole, String dimension) throws Impossible {
        Set<String> divided = new LinkedHashSet<>();
        for (Term term : whole.terms()) {
            if (term.filters().stream().map(Filter::dimension).anyMatch(dimension::equals)) {
                throw new Impossible("its formula chooses the " + dimension + " itself: " + term);
            }
            if (!staysWhole(term.measure(), dimension)) {
                divided.add(term.measure());
            }
        }
        if (divided.isEmpty()) {
            throw new Impossible("none of its measures has the dimension " + dimension);
        }
        return divided;
    }

    /** Known by the catalogue not to have the dimension, by no loaded dataset either, and no count of persons. */
    private boolean staysWhole(String measure, String dimension) {
        Optional<MeasureDefinition> known = catalogue.measures().stream()
                .filter(definition -> definition.id().equals(measure))
                .findFirst();
        boolean isKnownToBeWhole = known.filter(
                        definition -> !definition.unit().id().equals(PERSONS) && !hasTableBy(definition, dimension))
                .isPresent();
        return isKnownToBeWhole && loaded(measure, dimension).findAny().isEmpty();
    }

    private static boolean hasTableBy(MeasureDefinition measure, String dimension) {
        return measure.tables().stream()
                .flatMap(table -> table.dimensions().stream())
                .anyMatch(breakdown -> breakdown.dimension().equals(dimension));
    }

    /** For each measure the dimension as loaded datasets have it. */
    private List<List<Dimension>> loaded(Set<String> measures, String dimension) throws Impossible {
        List<List<Dimension>> loaded = new ArrayList<>();
        for (String measure : measures) {
            List<Dimension> ofMeasure = loaded(measure, dimension).toList();
            if (ofMeasure.isEmpty()) {
                throw new Impossible("no loaded dataset has " + measure + " by " + dimension);
            }
            loaded.add(ofMeasure);
        }
        return loaded;
    }

    private Stream<Dimension> loaded(String measure, String dimension) {
        return okd.tables().stream()
                .map(okd::structure)
                .filter(structure -> structure.measures().stream()
                        .anyMatch(candidate -> candidate.id().equals(measure)))
                .flatMap(structure -> structure.dimensions().stream())
                .filter(candidate -> candidate.id().equals(dimension));
    }
}
