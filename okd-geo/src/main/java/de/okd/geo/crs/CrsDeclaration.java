package de.okd.geo.crs;

import com.google.common.primitives.Ints;
import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a file says about its coordinate reference system.
 *
 * @param where the part of the file that says it, in words, as {@code the .prj file}
 * @param text a code as {@code EPSG:25832}, its URN or address, {@code CRS84}, or well-known text of ESRI's or OGC's dialect;
 *     empty if nothing is said
 */
public record CrsDeclaration(String where, String text) {
    private static final Pattern LAST_AUTHORITY =
            Pattern.compile("(?:AUTHORITY|ID)\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{1,6})\"?\\s*]\\s*]\\s*$");
    private static final Pattern NAME = Pattern.compile("(?:PROJC|GEOGC|GEODC)(?:S|RS)\\s*\\[\\s*\"([^\"]*)\"");
    private static final Pattern EPSG = Pattern.compile("(?i)(?:.*[:/])?EPSG[:/](?:[^:/]*[:/])?(\\d{1,6})");
    private static final Pattern CRS84 = Pattern.compile("(?i)(?:.*[:/])?CRS84");
    private static final int LONGEST_QUOTED = 100;

    boolean isStated() {
        return !text.isBlank();
    }

    /**
     * The system named by code, URN or address, else by the last code or the name in well-known text. Longitude comes first
     * whatever the registry says.
     *
     * @throws OkdException {@code INVALID_LAYOUT} for a system that is not in use in Germany
     */
    GermanCrs read(Place place) {
        return findByCode()
                .or(this::findByAuthority)
                .or(() -> GermanCrs.ofName(name()))
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not place the coordinates: " + where + " names the coordinate reference system \""
                                + name() + "\", expected one of " + GermanCrs.known()
                                + ". Convert the file, for example with: ogr2ogr -t_srs EPSG:25832 converted.gpkg"
                                + " delivered.shp",
                        place));
    }

    private Optional<GermanCrs> findByCode() {
        if (CRS84.matcher(text.strip()).matches()) {
            return Optional.of(GermanCrs.WGS84);
        }
        Matcher code = EPSG.matcher(text.strip());
        return code.matches() ? findCode(code) : Optional.empty();
    }

    private Optional<GermanCrs> findByAuthority() {
        Matcher authority = LAST_AUTHORITY.matcher(text.strip());
        return authority.find() ? findCode(authority) : Optional.empty();
    }

    private static Optional<GermanCrs> findCode(Matcher found) {
        return Optional.ofNullable(Ints.tryParse(found.group(1))).flatMap(GermanCrs::ofCode);
    }

    private String name() {
        Matcher name = NAME.matcher(text);
        String named = name.find() ? name.group(1) : text.strip();
        return named.length() > LONGEST_QUOTED ? named.substring(0, LONGEST_QUOTED) + "…" : named;
    }
}
