package de.okd.geo.interpolate;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.table.RegionColumn;
import de.okd.core.time.Period;
import de.okd.geo.overlay.Patchwork;
import java.util.List;
import java.util.stream.IntStream;

/** Columns and observations in a few cells of text: a number, or the sign of a status. */
final class Columns {
    static final Measure POPULATION = new Measure("population", "Bevölkerung", "Anzahl", Aggregation.STOCK);
    static final Measure MEAN_AGE = new Measure("mean-age", "Durchschnittsalter", "Jahre", Aggregation.MEAN);
    static final Measure MEDIAN_RENT = new Measure("median-rent", "Medianmiete", "EUR", Aggregation.MEDIAN);

    private Columns() {}

    /** Of the regions of a patchwork, in their order. */
    static RegionColumn column(String... cells) {
        return of(IntStream.range(0, cells.length)
                .mapToObj(i -> cell(Patchwork.key(i), cells[i]))
                .toList());
    }

    static RegionColumn of(List<RegionColumn.Value> values) {
        return new RegionColumn("Bevölkerung", "Anzahl", "2015", values, List.of());
    }

    static RegionColumn.Value cell(RegionKey key, String cell) {
        ObservationStatus status = status(cell);
        double value =
                status == ObservationStatus.NORMAL ? Double.parseDouble(cell) : status.hasValue() ? 0 : Double.NaN;
        return new RegionColumn.Value(new Region(key, "Ort " + key), value, status);
    }

    private static ObservationStatus status(String cell) {
        return ObservationStatus.ofSign(cell).orElse(ObservationStatus.NORMAL);
    }

    /** One slice for each row, with the cells of the patchwork's regions. */
    static Observations observations(List<Measure> measures, String... rows) {
        int regions = rows[0].split(" ").length;
        Observations.Builder builder = Observations.builder(
                new DatasetStructure("t", "Tabelle", List.of(), measures, ""),
                IntStream.range(0, regions)
                        .mapToObj(i -> new Region(Patchwork.key(i), "Ort " + i))
                        .toList(),
                measures.stream()
                        .map(measure -> new Slice(Period.year(2015), measure, List.of()))
                        .toList());
        for (int slice = 0; slice < rows.length; slice++) {
            String[] cells = rows[slice].split(" ");
            for (int region = 0; region < regions; region++) {
                RegionColumn.Value value = cell(Patchwork.key(region), cells[region]);
                builder.set(slice, region, value.value(), value.status());
            }
        }
        return builder.build();
    }

    /** The cell of a column as value and status, for example {@code 30.0 NORMAL}. */
    static String cell(RegionColumn column, int region) {
        RegionColumn.Value value = column.values().get(region);
        return Math.round(value.value() * 1e6) / 1e6 + " " + value.status();
    }

    static String cell(Observations observations, int slice, int region) {
        return Math.round(observations.value(slice, region) * 1e6) / 1e6 + " " + observations.status(slice, region);
    }
}
