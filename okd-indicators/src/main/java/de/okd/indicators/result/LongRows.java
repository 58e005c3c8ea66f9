package de.okd.indicators.result;

import de.okd.core.table.TableRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values row by row, by column and then by region: of any number of values, only the row at hand exists.
 *
 * <p>Columns: {@code region, region_name, level, period, indicator}, one for each dimension broken down by, {@code value,
 * unit, status, numerator, denominator, coverage}, and {@code derivation} if anything was derived. Missing numbers are
 * empty, and the status says why.
 */
public final class LongRows implements TableRows {
    private final ValueTable table;
    private final RegionTexts regions;
    private final List<Heading> headings = new ArrayList<>();
    private final List<TextField> texts = new ArrayList<>();
    private final List<ToDoubleFunction<LongRows>> numbers = new ArrayList<>();
    private List<@Nullable String> columnTexts = List.of();
    private int commonFields;
    private int column;
    private int region = -1;

    /** A field of text; null where there is none. */
    @FunctionalInterface
    private interface TextField {
        @Nullable
        String of(LongRows rows);
    }

    public LongRows(ValueTable table) {
        this.table = table;
        this.regions = new RegionTexts(table.regions());
        for (int i = 0; i < RegionTexts.NAMES.size(); i++) {
            int field = i;
            text(RegionTexts.NAMES.get(i), rows -> rows.regions.text(field, rows.region));
        }
        columnTexts("period", "indicator");
        table.dimensions().forEach(this::columnTexts);
        number("value", rows -> rows.current().value(rows.region));
        columnTexts("unit");
        text("status", rows -> rows.current().status(rows.region).name().toLowerCase(Locale.ROOT));
        number("numerator", rows -> rows.current().numerator(rows.region));
        number("denominator", rows -> rows.current().denominator(rows.region));
        number("coverage", rows -> rows.current().coverage(rows.region));
        if (table.columns().stream()
                .anyMatch(values -> !values.heading().derivation().isEmpty())) {
            columnTexts("derivation");
        }
    }

    private void text(String name, TextField field) {
        headings.add(new Heading(name, Kind.TEXT));
        texts.add(field);
        numbers.add(rows -> Double.NaN);
    }

    private void number(String name, ToDoubleFunction<LongRows> field) {
        headings.add(new Heading(name, Kind.NUMBER));
        texts.add(rows -> null);
        numbers.add(field);
    }

    /** Fields that all rows of a column have in common; {@link #describe} makes them in the order they are declared in. */
    private void columnTexts(String... names) {
        for (String name : names) {
            int position = commonFields++;
            text(name, rows -> rows.columnTexts.get(position));
        }
    }

    private ValueColumn current() {
        return table.columns().get(column);
    }

    private void describe() {
        ColumnHeading heading = current().heading();
        List<@Nullable String> described = new ArrayList<>();
        described.add(heading.period().toString());
        described.add(heading.indicator().id());
        table.dimensions()
                .forEach(dimension -> described.add(heading.findCode(dimension).orElse(null)));
        described.add(heading.symbol());
        described.add(heading.derivation());
        columnTexts = described;
    }

    @Override
    public List<Heading> headings() {
        return List.copyOf(headings);
    }

    @Override
    public boolean next() {
        region++;
        if (region == table.regions().size()) {
            region = 0;
            column++;
        }
        boolean hasRow = column < table.columns().size() && !table.regions().isEmpty();
        if (hasRow && region == 0) {
            describe();
        }
        return hasRow;
    }

    @Override
    public @Nullable Object cell(int field) {
        return texts.get(field).of(this);
    }

    @Override
    public double number(int field) {
        return numbers.get(field).applyAsDouble(this);
    }
}
