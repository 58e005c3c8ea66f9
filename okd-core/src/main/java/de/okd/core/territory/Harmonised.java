package de.okd.core.territory;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import java.util.List;

/**
 * Observations on one territorial status.
 *
 * @param observations the converted ones, every period on the regions of the target
 * @param findings what was estimated, is incomplete, was left out, or kept as it was
 */
public record Harmonised(Observations observations, List<Finding> findings) {
    public Harmonised {
        findings = List.copyOf(findings);
    }
}
