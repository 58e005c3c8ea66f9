package de.okd.core.source.tabular;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.StandardDimension;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Rows;
import de.okd.core.source.cell.NumberSyntax;
import de.okd.core.source.tabular.ColumnRole.Codes;
import de.okd.core.source.tabular.ColumnRole.Labels;
import de.okd.core.source.tabular.ColumnRole.Observed;
import de.okd.core.source.tabular.ColumnRole.Plain;
import de.okd.core.time.Period;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The columns of a table with the roles a complete mapping gives them. */
final class TableColumns {
    private final Rows rows;
    private final List<String> names;
    private final Understood understood;
    private final Mapping mapping;
    private final Charset charset;
    private final List<CodeColumn> dimensions = new ArrayList<>();
    private final List<Observed> observed = new ArrayList<>();
    private final List<ValueColumn> values = new ArrayList<>();
    private final @Nullable KeyColumn<Period> period;
    private final @Nullable KeyColumn<String> measure;
    private final @Nullable KeyColumn<String> unit;
    private final @Nullable KeyColumn<ObservationStatus> status;

    /** @param isStated whether somebody said that the column is a dimension */
    record CodeColumn(String id, String label, boolean isStated, KeyColumn<String> codes) {}

    TableColumns(Rows rows, Understood understood, Charset charset) {
        this.rows = rows;
        this.names = rows.columns();
        this.understood = understood;
        this.mapping = understood.mapping();
        this.charset = charset;
        mapping.roles().forEach(this::take);
        this.period = optional(Plain.PERIOD, TableColumns::period);
        this.measure = optional(Plain.MEASURE, (text, label) -> Optional.of(measureId(text, label)));
        this.unit = optional(Plain.UNIT, (text, label) -> Optional.of(text));
        this.status = optional(Plain.STATUS, (text, label) -> StatusText.find(text));
    }

    private void take(String column, ColumnRole role) {
        if (role instanceof Codes codes) {
            KeyColumn<String> keys = keys(column, (text, label) -> Optional.of(StandardDimension.canonical(text)));
            boolean isStated = !understood.detected().contains(column);
            dimensions.add(new CodeColumn(codes.dimension(), codes.label(), isStated, keys));
        } else if (role instanceof Observed measured) {
            observed.add(measured);
            values.add(value(column));
        } else if (role == Plain.VALUE) {
            observed.add(new Observed(soleMeasure(column), null));
            values.add(value(column));
        }
    }

    private Measure soleMeasure(String column) {
        return mapping.measures().size() == 1
                ? mapping.measures().get(0)
                : new Measure(column, column, "", Aggregation.UNKNOWN);
    }

    private ValueColumn value(String column) {
        int index = names.indexOf(column);
        NumberSyntax stated = mapping.numbers();
        NumberSyntax syntax = stated == null
                ? rows.findNumbers(index).orElse(understood.numbers().getOrDefault(column, NumberSyntax.GERMAN))
                : stated;
        return new ValueColumn(index, syntax, charset);
    }

    private <T> KeyColumn<T> keys(String column, BiFunction<String, String, Optional<T>> meaning) {
        return new KeyColumn<>(new int[] {names.indexOf(column)}, first(new Labels(column)), charset, meaning);
    }

    private <T> @Nullable KeyColumn<T> optional(Plain role, BiFunction<String, String, Optional<T>> meaning) {
        int column = first(role);
        return column < 0 ? null : keys(names.get(column), meaning);
    }

    private int first(ColumnRole role) {
        return mapping.columns(role).stream().map(names::indexOf).findFirst().orElse(-1);
    }

    /** Dates of databases and workbooks come with midnight. */
    private static Optional<Period> period(String text, String label) {
        int midnight = text.indexOf("T00:00");
        return Period.find(midnight < 0 ? text : text.substring(0, midnight));
    }

    private String measureId(String text, String label) {
        return known(text, label).map(Measure::id).orElse(text);
    }

    private Optional<Measure> known(String text, String label) {
        return mapping.measures().stream()
                .filter(known -> known.label().equals(text) || known.label().equals(label))
                .findFirst();
    }

    KeyColumn<RegionKey> region(BiFunction<String, String, Optional<RegionKey>> meaning) {
        int[] columns =
                mapping.columns(Plain.REGION).stream().mapToInt(names::indexOf).toArray();
        return new KeyColumn<>(columns, first(Plain.REGION_NAME), charset, meaning);
    }

    int regionColumn() {
        return first(Plain.REGION);
    }

    int periodColumn() {
        return first(Plain.PERIOD);
    }

    int statusColumn() {
        return first(Plain.STATUS);
    }

    /** Codes, then period, measure and unit, as far as they stand in columns: the parts of a group. */
    List<KeyColumn<?>> groupColumns() {
        List<KeyColumn<?>> columns = new ArrayList<>();
        dimensions.forEach(dimension -> columns.add(dimension.codes()));
        for (KeyColumn<?> column : new @Nullable KeyColumn<?>[] {period, measure, unit}) {
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    List<CodeColumn> dimensions() {
        return dimensions;
    }

    CodedColumns codedColumns() {
        return new CodedColumns(observed);
    }

    List<ValueColumn> values() {
        return values;
    }

    Optional<KeyColumn<ObservationStatus>> status() {
        return Optional.ofNullable(status);
    }

    /** The period of a group's value column. */
    Period period(Combinations groups, int group, int valueColumn) {
        if (period != null) {
            return period.entries().get(groups.part(group, dimensions.size()));
        }
        Period ofColumn = observed.get(valueColumn).period();
        return Objects.requireNonNull(ofColumn == null ? mapping.period() : ofColumn);
    }

    /** The measure of a group's value column. */
    Measure measure(Combinations groups, int group, int valueColumn) {
        int next = dimensions.size() + (period == null ? 0 : 1);
        Measure measured = observed.get(valueColumn).measure();
        if (measure != null) {
            int number = groups.part(group, next++);
            measured = measure(measure.entries().get(number), measure.firstText(number), measure.label(number));
        }
        String delivered = unit == null ? "" : unit.firstText(groups.part(group, next));
        return delivered.isEmpty()
                ? measured
                : new Measure(measured.id(), measured.label(), delivered, measured.aggregation());
    }

    private Measure measure(String id, String text, String label) {
        Optional<Measure> known = known(text, label);
        return new Measure(
                id,
                label,
                known.map(Measure::unit).orElse(""),
                known.map(Measure::aggregation).orElse(Aggregation.UNKNOWN));
    }
}
