package de.okd.geo.crs;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The same places in every system, by PROJ; {@code control-points.csv} says how they were made. */
final class ControlPoints {
    private static final List<String[]> LINES = lines();

    private ControlPoints() {}

    /** The places in turn; DHDN by seven parameters. */
    static double[] in(GermanCrs crs) {
        return in(crs, crs.isDhdn() ? "parameters" : "etrs89");
    }

    /** The places in turn; DHDN by the official grid. */
    static double[] byGrid(GermanCrs crs) {
        return in(crs, crs.isDhdn() ? "grid" : "etrs89");
    }

    private static double[] in(GermanCrs crs, String way) {
        return LINES.stream()
                .filter(line -> line[1].equals(Integer.toString(crs.epsg())) && line[2].equals(way))
                .flatMapToDouble(line -> Arrays.stream(line, 3, 5).mapToDouble(Double::parseDouble))
                .toArray();
    }

    private static List<String[]> lines() {
        try (InputStream file = requireNonNull(ControlPoints.class.getResourceAsStream("control-points.csv"))) {
            return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
