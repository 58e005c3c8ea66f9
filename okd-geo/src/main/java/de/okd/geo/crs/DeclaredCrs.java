package de.okd.geo.crs;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which system a .prj file names, by its EPSG code if it has one, else by its name. */
final class DeclaredCrs {
    private static final Pattern LAST_AUTHORITY =
            Pattern.compile("(?:AUTHORITY|ID)\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{1,6})\"?\\s*]\\s*]\\s*$");
    private static final Pattern NAME = Pattern.compile("(?:PROJC|GEOGC|GEODC)(?:S|RS)\\s*\\[\\s*\"([^\"]*)\"");

    private DeclaredCrs() {}

    /** @throws OkdException {@code INVALID_LAYOUT} for a system that is not in use in Germany */
    static GermanCrs read(String projection, Place place) {
        return byAuthority(projection)
                .or(() -> GermanCrs.ofName(name(projection)))
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not read the polygons: the .prj file names the coordinate reference system \""
                                + name(projection) + "\", expected one of " + GermanCrs.known()
                                + ". Convert the file, for example with: ogr2ogr -t_srs EPSG:25832 converted.shp"
                                + " delivered.shp",
                        place));
    }

    private static Optional<GermanCrs> byAuthority(String projection) {
        Matcher authority = LAST_AUTHORITY.matcher(projection.strip());
        return authority.find() ? GermanCrs.ofCode(Integer.parseInt(authority.group(1))) : Optional.empty();
    }

    private static String name(String projection) {
        Matcher name = NAME.matcher(projection);
        return name.find() ? name.group(1) : "";
    }
}
