package de.okd.indicators.series;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.time.Period;
import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.util.List;
import java.util.Optional;

/** Columns beside the column of an earlier period. */
final class Base {
    private final ValueTable values;
    private final Territories territories;

    Base(ValueTable values, Territories territories) {
        this.values = values;
        this.territories = territories;
    }

    /** @throws OkdException {@code UNKNOWN_NAME} if the table does not have the period */
    void require(Period period) {
        if (!values.periods().contains(period)) {
            throw new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "Could not take " + period + " as the base: the table has no values for it, only for "
                            + values.periods() + ". Ask for it with periods(...).");
        }
    }

    /** The column of the same numbers in the base period beside it, the base first. */
    DerivedColumn derived(ValueColumn column, Period base, ColumnHeading heading, DerivedColumn.Method method) {
        Optional<ValueColumn> before = values.find(column.heading(), base);
        return before.isEmpty()
                ? DerivedColumn.absent(heading, column.size())
                : DerivedColumn.of(heading, List.of(before.get(), column), territories, method, true);
    }
}
