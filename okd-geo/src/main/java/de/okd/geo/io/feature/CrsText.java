package de.okd.geo.io.feature;

import com.google.common.io.Resources;
import de.okd.geo.crs.GermanCrs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reference systems in the languages files declare them in. The texts are PROJ's of the EPSG registry, made once with
 * {@code gdalsrsinfo -o wkt1 --single-line EPSG:25832} and {@code -o projjson} (GDAL 3.6.2, PROJ 9.1.1).
 */
public final class CrsText {
    private CrsText() {}

    /** Well-known text in OGC's dialect of 2001, which every program reads. */
    public static String wkt(GermanCrs crs) {
        return text(crs, "wkt");
    }

    /** PROJJSON 0.5, in one line. */
    public static String projJson(GermanCrs crs) {
        return text(crs, "json");
    }

    private static String text(GermanCrs crs, String extension) {
        String name = "crs/" + crs.epsg() + "." + extension;
        try {
            return Resources.toString(Resources.getResource(CrsText.class, name), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
