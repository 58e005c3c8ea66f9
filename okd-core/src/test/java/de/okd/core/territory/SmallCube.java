package de.okd.core.territory;

import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.DatasetStructure;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Crosswalk.Share;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Observations and crosswalks in a few lines of text. */
final class SmallCube {
    static final Measure POPULATION = new Measure("population", "Bevölkerung", "Anzahl", Aggregation.STOCK);
    static final Measure AREA = new Measure("area", "Bodenfläche", "ha", Aggregation.STOCK);
    static final Measure MEAN_AGE = new Measure("mean-age", "Durchschnittsalter", "Jahre", Aggregation.MEAN);

    private SmallCube() {}

    /** Rows of a key and a cell for each period: a number, a sign, {@code 5s}, or {@code _} for nothing delivered. */
    static Observations cube(Measure measure, String periods, String... rows) {
        List<Slice> slices = Stream.of(periods.split(" "))
                .map(period -> new Slice(Period.parse(period), measure, List.of()))
                .toList();
        List<Region> regions = Stream.of(rows)
                .map(row -> RegionKey.parse(row.split(" ")[0]))
                .map(key -> new Region(key, "R" + key))
                .toList();
        Observations.Builder builder = Observations.builder(
                new DatasetStructure("t", "Tabelle", List.of(), List.of(measure), ""), regions, slices);
        for (int region = 0; region < rows.length; region++) {
            String[] cells = rows[region].split(" ");
            for (int slice = 0; slice < slices.size(); slice++) {
                set(builder, slice, region, cells[slice + 1]);
            }
        }
        return builder.build();
    }

    private static void set(Observations.Builder builder, int slice, int region, String cell) {
        if (cell.endsWith("s")) {
            double value = Double.parseDouble(cell.substring(0, cell.length() - 1));
            builder.set(slice, region, value, ObservationStatus.ESTIMATED);
        } else if (!cell.equals("_")) {
            ObservationStatus.ofSign(cell)
                    .ifPresentOrElse(
                            sign -> builder.set(slice, region, 0, sign),
                            () -> builder.set(slice, region, Double.parseDouble(cell), ObservationStatus.NORMAL));
        }
    }

    /** Rows of status, from, to, population and area weight. */
    static Crosswalk crosswalk(String target, String... rows) {
        return new Crosswalk(
                LocalDate.parse(target),
                Stream.of(rows).map(row -> share(row.split(" "))).toList());
    }

    private static Share share(String[] cells) {
        return new Share(
                LocalDate.parse(cells[0]),
                RegionKey.parse(cells[1]),
                RegionKey.parse(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Double.NaN);
    }

    /** The cell as value and status, for example {@code 30.0 NORMAL}. */
    static String cell(Observations observations, int slice, String key) {
        int region = observations.position(RegionKey.parse(key));
        return observations.value(slice, region) + " " + observations.status(slice, region);
    }

    static List<String> keys(Observations observations) {
        return observations.regions().stream()
                .map(region -> region.key().value())
                .toList();
    }
}
