package de.okd.indicators.catalogue.docs;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.DimensionDefinition;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.wording.Vocabulary;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a catalogue calls the measures, dimensions and codes of its formulas. */
public final class CatalogueVocabulary implements Vocabulary {
    private final Map<String, MeasureDefinition> measures;
    private final Map<String, DimensionDefinition> dimensions;

    public CatalogueVocabulary(Catalogue catalogue) {
        this.measures =
                catalogue.measures().stream().collect(Collectors.toMap(MeasureDefinition::id, Function.identity()));
        this.dimensions =
                catalogue.dimensions().stream().collect(Collectors.toMap(DimensionDefinition::id, Function.identity()));
    }

    @Override
    public Wording measure(String id) {
        return Optional.ofNullable(measures.get(id))
                .map(MeasureDefinition::title)
                .orElse(new Wording(id, id));
    }

    @Override
    public Wording dimension(String id) {
        return findDimension(id).map(DimensionDefinition::title).orElse(new Wording(id, id));
    }

    @Override
    public Wording code(String dimension, String code) {
        return findDimension(dimension)
                .flatMap(known -> known.findCode(code))
                .map(DimensionDefinition.NamedCode::title)
                .orElse(new Wording(code, code));
    }

    @Override
    public boolean hasNames(String dimension) {
        return findDimension(dimension)
                .filter(known -> !known.codes().isEmpty())
                .isPresent();
    }

    private Optional<DimensionDefinition> findDimension(String id) {
        return Optional.ofNullable(dimensions.get(id));
    }
}
