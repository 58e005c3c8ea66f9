package de.okd.geo.interpolate;

import de.okd.core.region.Region;
import de.okd.core.source.Provenance;
import de.okd.core.table.RegionColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Converts columns. */
final class ColumnConversion {
    private final ArealInterpolation interpolation;
    private final InterpolationReport report;

    ColumnConversion(ArealInterpolation interpolation) {
        this.interpolation = interpolation;
        this.report = interpolation.report();
    }

    InterpolatedColumn count(RegionColumn column) {
        Numbers sums = sums(column).numbers();
        return finish(column.title(), column.unit(), column.period(), column.sources(), sums);
    }

    InterpolatedColumn mean(RegionColumn column, Numbers weights) {
        Numbers products = numbers(column).times(weights);
        Sums sums = interpolation.apportionment().spread(products);
        Sums known = interpolation.apportionment().spread(weights.where(products));
        report.sums(sums);
        return finish(column.title(), column.unit(), column.period(), column.sources(), sums.over(known));
    }

    InterpolatedColumn ratio(String title, String unit, RegionColumn numerator, RegionColumn denominator, double per) {
        Numbers quotients =
                sums(numerator).numbers().dividedBy(sums(denominator).numbers(), per);
        List<Provenance> sources = Stream.concat(numerator.sources().stream(), denominator.sources().stream())
                .distinct()
                .toList();
        return finish(title, unit, numerator.period(), sources, quotients);
    }

    private Sums sums(RegionColumn column) {
        Numbers numbers = numbers(column);
        report.spread(column.title(), numbers);
        Sums sums = interpolation.apportionment().spread(numbers);
        report.sums(sums);
        return sums;
    }

    private Numbers numbers(RegionColumn column) {
        report.unplaced(new Sources(interpolation.weights()).unplaced(column));
        return Numbers.of(column, interpolation.weights());
    }

    private InterpolatedColumn finish(
            String title, String unit, String period, List<Provenance> sources, Numbers numbers) {
        List<Region> regions = interpolation.weights().to();
        List<RegionColumn.Value> values = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            values.add(new RegionColumn.Value(regions.get(i), numbers.value(i), numbers.status(i)));
        }
        return new InterpolatedColumn(new RegionColumn(title, unit, period, values, sources), report.findings());
    }
}
