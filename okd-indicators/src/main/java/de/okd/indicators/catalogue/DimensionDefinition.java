package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Wording;
import java.util.List;
import java.util.Optional;

/**
 * A way in which measures are broken down.
 *
 * @param codes those with names of their own; empty for ages and other numbers, and where any code is allowed
 */
public record DimensionDefinition(String id, Wording title, List<NamedCode> codes) {
    public DimensionDefinition {
        codes = List.copyOf(codes);
    }

    /**
     * A code with its name.
     *
     * @param also how else datasets write it
     */
    public record NamedCode(String id, Wording title, List<String> also) {
        public NamedCode {
            also = List.copyOf(also);
        }
    }

    public Optional<NamedCode> findCode(String code) {
        return codes.stream()
                .filter(known -> known.id().equals(code) || known.also().contains(code))
                .findFirst();
    }
}
