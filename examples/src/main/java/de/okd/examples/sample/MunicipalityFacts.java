package de.okd.examples.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What is publicly known about a municipality, rounded; the only true input of the sample.
 *
 * @param ags official municipality key, eight digits
 * @param kind {@code Stadt} or {@code Gemeinde}
 * @param population inhabitants of recent years, rounded to 500
 * @param source where the facts of this row come from
 */
record MunicipalityFacts(
        String ags,
        String name,
        long areaHectares,
        long population,
        double longitude,
        double latitude,
        String kind,
        String source) {

    private static final String RESOURCE = "municipalities.csv";
    private static final int COLUMNS = 8;

    /** All municipalities of the sample in the order of their keys. */
    static List<MunicipalityFacts> all() {
        try (InputStream bytes =
                        Objects.requireNonNull(MunicipalityFacts.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return reader.lines().skip(1).map(MunicipalityFacts::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + RESOURCE, e);
        }
    }

    String district() {
        return ags.substring(0, 5);
    }

    private static MunicipalityFacts parse(String line) {
        String[] cells = line.split(",", COLUMNS);
        return new MunicipalityFacts(
                cells[0],
                cells[1],
                Long.parseLong(cells[2]),
                Long.parseLong(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5]),
                cells[6],
                cells[7]);
    }
}
