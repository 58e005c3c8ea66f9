package de.okd.core.source.tabular;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.source.tabular.ColumnRole.Codes;
import de.okd.core.source.tabular.ColumnRole.Observed;
import de.okd.core.source.tabular.ColumnRole.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether a table with these roles can honestly be seen as observations: each row a region, a time, codes and a value. */
final class ObservationCheck {
    private static final int MOST_REPEATED = 10;

    private final Mapping mapping;
    private final Sample sample;

    ObservationCheck(Mapping mapping, Sample sample) {
        this.mapping = mapping;
        this.sample = sample;
    }

    /** What stands in the way, with the remedy; empty if nothing does. */
    Optional<String> obstacle() {
        if (isOpen(Plain.REGION)) {
            return Optional.of("no column holds region keys; state it with region(...)");
        }
        if (!isEveryTimeKnown()) {
            return Optional.of(
                    "nothing says which time the values refer to; state it with period(...) or periodIn(...)");
        }
        if (!hasValues()) {
            return Optional.of("no column holds values; state it with measure(...) or valuesIn(...)");
        }
        return repetition();
    }

    private boolean isOpen(Plain role) {
        return mapping.columns(role).isEmpty();
    }

    private List<Observed> observed() {
        return mapping.roles().values().stream()
                .filter(Observed.class::isInstance)
                .map(Observed.class::cast)
                .toList();
    }

    private boolean hasValues() {
        return !isOpen(Plain.VALUE) || !observed().isEmpty();
    }

    private boolean isEveryTimeKnown() {
        boolean isInHeaders = isOpen(Plain.VALUE)
                && !observed().isEmpty()
                && observed().stream().allMatch(column -> column.period() != null);
        return mapping.period() != null || !isOpen(Plain.PERIOD) || isInHeaders;
    }

    private Optional<String> repetition() {
        List<SampleColumn> keys = new ArrayList<>();
        mapping.roles().forEach((column, role) -> {
            if (role instanceof Codes || isKey(role)) {
                keys.add(sample.column(column));
            }
        });
        int repeated = SampleKeys.repeated(keys, sample.rows());
        return repeated * MOST_REPEATED > sample.rows()
                ? Optional.of(repeated + " of the first " + sample.rows()
                        + " rows repeat the region, period and codes of an earlier one; state the missing dimension with"
                        + " dimension(...)")
                : Optional.empty();
    }

    private static boolean isKey(ColumnRole role) {
        return role == Plain.REGION || role == Plain.PERIOD || role == Plain.MEASURE || role == Plain.UNIT;
    }

    static OkdException refusal(String obstacle, List<String> columns, Place place) {
        return new OkdException(
                ErrorCode.INVALID_LAYOUT,
                "Could not read the table as observations: " + obstacle
                        + ", or keep its rows as they are with records(). Its columns are: "
                        + String.join(", ", columns) + ".",
                place);
    }
}
