package de.okd.core.preview;

import com.google.common.collect.ImmutableMap;
import de.okd.core.error.Finding;
import de.okd.core.source.tabular.ColumnRole;
import java.util.List;
import java.util.Optional;

/**
 * A dataset in a file.
 *
 * @param dataset its id
 * @param kind what it is: observations, records, boundaries, a register, a crosswalk
 * @param layout how its columns were understood; empty for formats that fix it
 * @param columns what each column is; empty for formats without columns
 * @param firstRows as delivered, a cell for each column
 * @param summary of the observations, if it has any
 * @param findings everything doubtful
 */
public record PreviewPart(
        String dataset,
        String kind,
        String layout,
        ImmutableMap<String, ColumnRole> columns,
        List<List<String>> firstRows,
        Optional<ObservationSummary> summary,
        List<Finding> findings) {
    public PreviewPart {
        firstRows = List.copyOf(firstRows);
        findings = List.copyOf(findings);
    }
}
