package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import de.okd.core.source.cell.NumberSyntax;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A mapping that says what every column is.
 *
 * @param detected the columns whose role nobody stated
 * @param numbers how value columns seem to be written, where nobody knows
 * @param findings what was assumed
 */
record Understood(Mapping mapping, Set<String> detected, Map<String, NumberSyntax> numbers, List<Finding> findings) {
    Understood {
        detected = Set.copyOf(detected);
        numbers = Map.copyOf(numbers);
        findings = List.copyOf(findings);
    }

    /** Whether nobody said anything about the columns. */
    boolean isGuess() {
        return detected.containsAll(mapping.roles().keySet());
    }
}
