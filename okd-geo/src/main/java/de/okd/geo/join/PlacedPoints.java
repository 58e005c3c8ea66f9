package de.okd.geo.join;

import com.google.common.primitives.ImmutableDoubleArray;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes points of the coordinates in columns, and refuses those that most probably are in another reference system. */
final class PlacedPoints {
    private static final int SAMPLE = 200;

    private PlacedPoints() {}

    static Points read(Records records, PointColumns columns) {
        ImmutableDoubleArray.Builder read = ImmutableDoubleArray.builder();
        CoordinateText text = new CoordinateText();
        try (RecordRows rows = records.open(List.of(columns.east(), columns.north()))) {
            while (rows.next()) {
                read.add(text.read(rows.cell(0)));
                read.add(text.read(rows.cell(1)));
            }
        }
        double[] xy = read.build().toArray();
        requirePlausible(xy, columns, Place.file(records.version().provenance().file()));
        return points(columns.crs(), xy);
    }

    private static Points points(GermanCrs crs, double[] xy) {
        double[] usable = xy.clone();
        clearUnusable(crs, usable, 0, xy.length / 2);
        return Points.of(crs, usable);
    }

    /** What is too far away for the reference system, or no place on earth, is as good as missing; halves find it. */
    private static void clearUnusable(GermanCrs crs, double[] xy, int from, int to) {
        if (from == to || isUsable(crs, Arrays.copyOfRange(xy, 2 * from, 2 * to))) {
            return;
        }
        if (to - from == 1) {
            xy[2 * from] = Double.NaN;
            xy[2 * from + 1] = Double.NaN;
            return;
        }
        int middle = (from + to) >>> 1;
        clearUnusable(crs, xy, from, middle);
        clearUnusable(crs, xy, middle, to);
    }

    private static boolean isUsable(GermanCrs crs, double[] xy) {
        try {
            Points.of(crs, xy);
            return true;
        } catch (OkdException e) {
            return false;
        }
    }

    private static void requirePlausible(double[] xy, PointColumns columns, Place file) {
        double[] sample = sample(xy);
        if (sample.length > 0 && !mostAreInGermany(columns.crs(), sample)) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not place the rows: most coordinates in " + columns + " are not in Germany, the first is "
                            + sample[0] + ", " + sample[1] + "." + suggestion(sample),
                    file);
        }
    }

    private static double[] sample(double[] xy) {
        return IntStream.range(0, xy.length / 2)
                .filter(i -> Double.isFinite(xy[2 * i]) && Double.isFinite(xy[2 * i + 1]))
                .limit(SAMPLE)
                .flatMap(i -> IntStream.of(2 * i, 2 * i + 1))
                .mapToDouble(i -> xy[i])
                .toArray();
    }

    private static boolean mostAreInGermany(GermanCrs crs, double[] xy) {
        Points points = points(crs, xy);
        long inside = IntStream.range(0, points.size())
                .filter(i -> points.x(i) > 200_000 && points.x(i) < 1_000_000)
                .filter(i -> points.y(i) > 5_200_000 && points.y(i) < 6_200_000)
                .count();
        return 2 * inside >= points.size();
    }

    private static String suggestion(double[] xy) {
        double[] swapped = new double[xy.length];
        Arrays.setAll(swapped, i -> xy[i ^ 1]);
        return fitting(xy)
                .map(crs -> " They fit " + crs + ": state that.")
                .or(() -> fitting(swapped)
                        .map(crs -> " With the columns swapped they fit " + crs
                                + ": name the east (longitude) before the north (latitude)."))
                .orElse(" They fit none of the systems in use in Germany: ask the publisher which one it is.");
    }

    private static Optional<GermanCrs> fitting(double[] xy) {
        return Arrays.stream(GermanCrs.values())
                .filter(crs -> mostAreInGermany(crs, xy))
                .findFirst();
    }
}
