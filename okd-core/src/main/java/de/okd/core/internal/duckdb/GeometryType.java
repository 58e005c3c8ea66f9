package de.okd.core.internal.duckdb;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * DuckDB's type for geometry in a reference system. Only {@code OGC:CRS84} can be named by its code without an extension, so the
 * definition of EPSG:25832 is written out as PROJJSON, which files with geometry carry on.
 */
final class GeometryType {
    private static final String BEGINNING = "GEOMETRY('";
    private static final String PROJJSON = BEGINNING + "{";
    private static final String END = "')";

    static final String UTM_32 = of(definition());

    private GeometryType() {}

    static String of(String crs) {
        return BEGINNING + crs.replace("'", "''") + END;
    }

    /** Whether this is the name of a type of geometry that defines its reference system, as files need it: as PROJJSON. */
    static boolean hasCrs(String type) {
        return type.startsWith(PROJJSON) && type.endsWith(END);
    }

    static String crs(String type) {
        return type.substring(BEGINNING.length(), type.length() - END.length()).replace("''", "'");
    }

    private static String definition() {
        try (InputStream file = requireNonNull(GeometryType.class.getResourceAsStream("epsg-25832.json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException("The definition of EPSG:25832 belongs to the library", e);
        }
    }
}
