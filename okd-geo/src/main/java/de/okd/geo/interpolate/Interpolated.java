package de.okd.geo.interpolate;

import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import java.util.List;

/**
 * Observations on the regions of another division.
 *
 * @param observations the converted ones
 * @param findings what is estimated, incomplete, outside the other division, or left out
 */
public record Interpolated(Observations observations, List<Finding> findings) {
    public Interpolated {
        findings = List.copyOf(findings);
    }
}
