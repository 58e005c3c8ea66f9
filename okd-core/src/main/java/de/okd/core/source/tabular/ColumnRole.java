package de.okd.core.source.tabular;

import de.okd.core.dataset.Measure;
import de.okd.core.dataset.StandardDimension;
import de.okd.core.time.Period;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a column of a table holds. */
public sealed interface ColumnRole {

    /** Roles that need no more than their name. */
    enum Plain implements ColumnRole {
        /** The key of a region, or a part of it. */
        REGION,
        REGION_NAME,
        PERIOD,
        /** The names of what is measured, where all values share a column. */
        MEASURE,
        UNIT,
        /** The values of all measures. */
        VALUE,
        STATUS,
        LEFT_OUT,
        /** Kept as delivered, in a table of records. */
        KEPT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * The codes of a dimension.
     *
     * @param dimension its id; codes of sex, age and nationality are recognised and take their standard id instead
     * @param label what people call the dimension
     */
    record Codes(String dimension, String label) implements ColumnRole {
        @Override
        public String toString() {
            return "dimension " + dimension;
        }
    }

    /**
     * What people call the codes or measures of another column.
     *
     * @param of the other column
     */
    record Labels(String of) implements ColumnRole {
        @Override
        public String toString() {
            return "labels of " + of;
        }
    }

    /**
     * The values of one measure.
     *
     * @param period the time the column's header gives, or null if the time stands elsewhere
     * @param code what the values are broken down to, or null if that stands elsewhere or nowhere
     */
    record Observed(
            Measure measure,
            @Nullable Period period,
            @Nullable InColumn code) implements ColumnRole {
        Observed(Measure measure, @Nullable Period period) {
            this(measure, period, null);
        }

        /** Whether both are of one measure and of spellings of one code. */
        boolean isSameAs(Observed other) {
            return measure.id().equals(other.measure.id())
                    && code != null
                    && other.code != null
                    && code.dimension().equals(other.code.dimension())
                    && StandardDimension.canonical(code.text()).equals(StandardDimension.canonical(other.code.text()));
        }

        Optional<InColumn> findCode() {
            return Optional.ofNullable(code);
        }

        @Override
        public String toString() {
            return "measure " + measure.id() + (code == null ? "" : ", " + code)
                    + (period == null ? "" : " of " + period);
        }
    }

    /**
     * The code all values of a column are of.
     *
     * @param dimension its id; codes of sex, age and nationality are recognised and take their standard id instead
     * @param text the code, as {@code unter 3 Jahre}
     */
    record InColumn(String dimension, String text) {
        @Override
        public String toString() {
            return dimension + " " + text;
        }
    }
}
