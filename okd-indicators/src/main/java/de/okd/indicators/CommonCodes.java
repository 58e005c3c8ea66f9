package de.okd.indicators;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.StandardDimension;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.DimensionDefinition.NamedCode;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.result.BreakdownCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The parts of a dimension that all measures of a formula can be broken down by: codes that all have, in the order of the
 * first; or the narrowest ages whose limits all have.
 */
final class CommonCodes {
    private final String dimension;
    private final Catalogue catalogue;

    CommonCodes(String dimension, Catalogue catalogue) {
        this.dimension = dimension;
        this.catalogue = catalogue;
    }

    /** @param loaded for each measure the dimension as datasets have it, at least one each */
    List<PartFilter> of(List<List<Dimension>> loaded) {
        boolean isOfNumbers = loaded.stream()
                .flatMap(List::stream)
                .flatMap(known -> known.parts().stream())
                .allMatch(code -> code.findAges().isPresent());
        return isOfNumbers ? bands(loaded) : codes(loaded);
    }

    private List<PartFilter> codes(List<List<Dimension>> loaded) {
        Set<String> common = new LinkedHashSet<>(ids(loaded.get(0)));
        loaded.forEach(ofMeasure -> common.retainAll(ids(ofMeasure)));
        return common.stream().map(this::code).toList();
    }

    private static List<String> ids(Collection<Dimension> ofMeasure) {
        return ofMeasure.stream()
                .flatMap(known -> known.parts().stream())
                .map(Code::id)
                .distinct()
                .toList();
    }

    /** The catalogue's name is used where it has one; a filter has it only if datasets are sure to know it. */
    private PartFilter code(String id) {
        String name = catalogue.dimensions().stream()
                .filter(known -> known.id().equals(dimension))
                .flatMap(known -> known.findCode(id).stream())
                .map(NamedCode::id)
                .findFirst()
                .orElse(id);
        String written = StandardDimension.canonical(name).equals(id) ? name : id;
        return new PartFilter(new BreakdownCode(dimension, name), new Filter.Codes(dimension, List.of(written)));
    }

    private List<PartFilter> bands(List<List<Dimension>> loaded) {
        Optional<NavigableSet<Long>> common = loaded.stream()
                .map(CommonCodes::limitsOfTheFinest)
                .reduce((left, right) -> {
                    NavigableSet<Long> both = new TreeSet<>(left);
                    both.retainAll(right);
                    return both;
                });
        List<Long> limits = new ArrayList<>(common.orElseGet(TreeSet::new));
        List<PartFilter> bands = new ArrayList<>();
        for (int i = 1; i < limits.size(); i++) {
            bands.add(band(new AgeBand((int) (long) limits.get(i - 1), (int) (limits.get(i) - 1))));
        }
        return bands;
    }

    /** Where bands begin or end, of the dataset that has most of them; an open band ends behind all numbers. */
    private static NavigableSet<Long> limitsOfTheFinest(List<Dimension> ofMeasure) {
        Dimension finest = ofMeasure.stream()
                .max(Comparator.comparing(known -> known.parts().size()))
                .orElseThrow();
        NavigableSet<Long> limits = new TreeSet<>();
        finest.parts().stream().flatMap(code -> code.findAges().stream()).forEach(band -> {
            limits.add((long) band.from());
            limits.add(band.to() + 1L);
        });
        return limits;
    }

    private PartFilter band(AgeBand band) {
        return new PartFilter(new BreakdownCode(dimension, band.toString()), new Filter.Interval(dimension, band));
    }
}
