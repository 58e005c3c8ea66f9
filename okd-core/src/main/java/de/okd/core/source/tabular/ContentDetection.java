package de.okd.core.source.tabular;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
import de.okd.core.source.tabular.ColumnRole.Codes;
import de.okd.core.source.tabular.ColumnRole.Observed;
import de.okd.core.source.tabular.ColumnRole.Plain;
import java.util.List;
import java.util.Optional;

/** Tells values from codes in the columns that are still open, and leaves out what is neither. */
final class ContentDetection {
    private final RoleAssignment roles;
    private final String dataset;

    /** @param dataset what values are called that have no name of their own */
    ContentDetection(RoleAssignment roles, String dataset) {
        this.roles = roles;
        this.dataset = dataset;
    }

    void run(List<Measure> measures) {
        takeStated(measures);
        roles.open().forEach(this::detectRest);
    }

    private void takeStated(List<Measure> measures) {
        if (roles.isOpen(Plain.VALUE)) {
            for (Measure measure : measures) {
                roles.state(observed(measure), measure.label());
            }
        }
    }

    private Observed observed(Measure measure) {
        return new Observed(
                measure,
                roles.hasPeriod()
                        ? null
                        : PeriodInName.find(measure.label())
                                .map(PeriodInName::period)
                                .orElse(null));
    }

    private void detectRest(SampleColumn column) {
        if (column.isEmpty()) {
            roles.leaveOut(column, "it is empty");
        } else if (isCodes(column)) {
            roles.detect(new Codes(column.name(), column.name()), column.name());
        } else if (column.looksLikeValues()) {
            detectValues(column);
        } else if (roles.dependsOnRegion(column)) {
            roles.leaveOut(column, "it says something about the region, not about the values");
        } else {
            roles.detect(new Codes(column.name(), column.name()), column.name());
        }
    }

    private boolean isCodes(SampleColumn column) {
        if (!column.looksLikeValues()) {
            return column.distinct().size() == 1;
        }
        return column.looksLikePeriods()
                || ((ColumnWords.namesCodes(column.name()) || !roles.isOpen(Plain.VALUE)) && column.hasFewIntegers());
    }

    private void detectValues(SampleColumn column) {
        Optional<PeriodInName> time = PeriodInName.find(column.name());
        if (!roles.isOpen(Plain.VALUE)) {
            roles.leaveOut(column, "the values stand in another column");
        } else if (roles.hasPeriod()) {
            roles.detect(new Observed(unknown(column.name(), column.name()), null), column.name());
        } else if (time.isPresent()) {
            String rest = time.get().rest();
            roles.detect(
                    new Observed(
                            unknown(rest.isEmpty() ? dataset : rest, rest),
                            time.get().period()),
                    column.name());
        } else {
            roles.leaveOut(column, "nothing says which time its values refer to");
        }
    }

    private static Measure unknown(String id, String label) {
        return new Measure(id, label.isEmpty() ? id : label, "", Aggregation.UNKNOWN);
    }
}
