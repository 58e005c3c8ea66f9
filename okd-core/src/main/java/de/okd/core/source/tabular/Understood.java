package de.okd.core.source.tabular;

import de.okd.core.error.Finding;
import java.util.List;
import java.util.Set;

/**
 * A mapping that says what every column is.
 *
 * @param detected the columns whose role nobody stated
 * @param findings what was assumed
 */
record Understood(Mapping mapping, Set<String> detected, List<Finding> findings) {
    Understood {
        detected = Set.copyOf(detected);
        findings = List.copyOf(findings);
    }
}
