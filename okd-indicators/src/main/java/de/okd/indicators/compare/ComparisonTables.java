package de.okd.indicators.compare;

import de.okd.indicators.result.ColumnHeading;
import de.okd.indicators.result.RowsOf;
import de.okd.indicators.result.ValueTable;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The columns of comparisons as tables. */
final class ComparisonTables {
    private ComparisonTables() {}

    static RowsOf<Standing> standings(ValueTable values) {
        RowsOf<Standing> rows = new RowsOf<Standing>()
                .text("region", standing -> standing.region().key().value())
                .text("region_name", standing -> standing.region().name())
                .text("level", standing -> word(standing.region().key().level()));
        about(rows, values, Standing::heading);
        rows.number("value", Standing::value)
                .text("unit", standing -> standing.heading().symbol())
                .text("status", standing -> word(standing.status()));
        against(rows);
        place(rows);
        return rows;
    }

    private static void against(RowsOf<Standing> rows) {
        rows.text(
                        "reference",
                        standing -> standing.findAgainst()
                                .map(against -> against.reference().key().value())
                                .orElse(null))
                .number("reference_value", against(Against::value))
                .number("difference", against(Against::difference))
                .number("ratio", against(Against::ratio));
    }

    private static ToDoubleFunction<Standing> against(ToDoubleFunction<Against> number) {
        return standing -> standing.findAgainst().map(number::applyAsDouble).orElse(Double.NaN);
    }

    private static void place(RowsOf<Standing> rows) {
        rows.text("peers", place(place -> place.group().name()))
                .integer("rank", place(place -> (long) place.rank()))
                .integer("ranked", place(place -> (long) place.ranked()))
                .integer("without_number", place(place -> (long) place.withoutNumber()))
                .text("first", place(place -> word(place.order()).replace("_first", "")))
                .number("percentile", placed(Place::percentile))
                .number("z_score", placed(Place::zScore));
    }

    private static RowsOf.Property<Standing> place(Function<Place, Object> property) {
        return standing -> standing.findPlace().map(property).orElse(null);
    }

    private static ToDoubleFunction<Standing> placed(ToDoubleFunction<Place> number) {
        return standing -> standing.findPlace().map(number::applyAsDouble).orElse(Double.NaN);
    }

    static RowsOf<PeerSummary> summaries(ValueTable values) {
        RowsOf<PeerSummary> rows = new RowsOf<PeerSummary>()
                .text("peers", summary -> summary.group().name());
        about(rows, values, PeerSummary::heading);
        return rows.text("unit", summary -> summary.heading().symbol())
                .integer("ranked", summary -> (long) summary.ranked())
                .integer("without_number", summary -> (long) summary.withoutNumber())
                .number("minimum", summary -> summary.quartiles().minimum())
                .number("lower_quartile", summary -> summary.quartiles().lower())
                .number("median", summary -> summary.quartiles().median())
                .number("upper_quartile", summary -> summary.quartiles().upper())
                .number("maximum", summary -> summary.quartiles().maximum())
                .number("mean", PeerSummary::mean)
                .number("standard_deviation", PeerSummary::deviation);
    }

    private static <T> void about(RowsOf<T> rows, ValueTable values, Function<T, ColumnHeading> heading) {
        rows.text("period", row -> heading.apply(row).period().toString())
                .text("indicator", row -> heading.apply(row).indicator().id());
        values.dimensions()
                .forEach(dimension -> rows.text(
                        dimension, row -> heading.apply(row).findCode(dimension).orElse(null)));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
