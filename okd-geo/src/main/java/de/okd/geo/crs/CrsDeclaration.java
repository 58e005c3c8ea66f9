package de.okd.geo.crs;

import com.google.common.primitives.Ints;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file says about its coordinate reference system.
 *
 * @param where the part of the file that says it, in words, as {@code the .prj file}
 * @param text a code as {@code EPSG:25832}, its URN or address, {@code CRS84}, or well-known text; empty if nothing is said
 */
public record CrsDeclaration(String where, String text) {
    private static final Pattern EPSG = Pattern.compile("(?i)(?:.*\\b)?EPSG[:/](?:[^:/]*[:/])?(\\d{1,6})");
    private static final Pattern CRS84 = Pattern.compile("(?i)(?:.*[:/])?CRS84");

    boolean isStated() {
        return !text.isBlank();
    }

    /** The system a code, URN or address names; longitude comes first whatever the registry says. */
    Optional<GermanCrs> findByCode() {
        String stated = text.strip();
        if (stated.contains("[")) {
            return Optional.empty();
        }
        if (CRS84.matcher(stated).matches()) {
            return Optional.of(GermanCrs.WGS84);
        }
        Matcher code = EPSG.matcher(stated);
        return code.matches()
                ? Optional.ofNullable(Ints.tryParse(code.group(1))).flatMap(GermanCrs::ofCode)
                : Optional.empty();
    }
}
