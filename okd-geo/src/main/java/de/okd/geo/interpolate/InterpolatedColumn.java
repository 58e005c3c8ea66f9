package de.okd.geo.interpolate;

import de.okd.core.error.Finding;
import de.okd.core.table.RegionColumn;
import java.util.List;

/**
 * A column on the regions of another division.
 *
 * @param column with a value or a reason for its absence for each of these regions, by number
 * @param findings what is estimated, incomplete or outside the other division
 */
public record InterpolatedColumn(RegionColumn column, List<Finding> findings) {
    public InterpolatedColumn {
        findings = List.copyOf(findings);
    }
}
