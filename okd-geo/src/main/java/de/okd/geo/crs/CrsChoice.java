package de.okd.geo.crs;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Envelope;

/**
 * The coordinate reference system a file is read in.
 *
 * @param crs the declared system, or EPSG:25832 if none is declared and the coordinates fit
 * @param findings what was assumed, and how accurate the transform is
 */
public record CrsChoice(GermanCrs crs, List<Finding> findings) {
    private static final Pattern LAST_AUTHORITY =
            Pattern.compile("(?:AUTHORITY|ID)\\s*\\[\\s*\"EPSG\"\\s*,\\s*\"?(\\d{1,6})\"?\\s*]\\s*]\\s*$");
    private static final Pattern NAME = Pattern.compile("(?:PROJC|GEOGC|GEODC)(?:S|RS)\\s*\\[\\s*\"([^\"]*)\"");
    private static final String CONVERT =
            " Convert the file, for example with: ogr2ogr -t_srs EPSG:25832 converted.gpkg delivered.shp";

    /**
     * @param bounds of all coordinates in the file
     * @throws OkdException {@code INVALID_LAYOUT} for a system not in use in Germany, {@code INVALID_DATA} if the coordinates
     *     cannot be in Germany as declared, {@code MISSING_COMPANION} if nothing is declared and they do not fit EPSG:25832
     */
    public static CrsChoice of(CrsDeclaration declaration, Envelope bounds, Place place) {
        return declaration.isStated() ? declared(declaration, bounds, place) : assumed(declaration, bounds, place);
    }

    private static CrsChoice declared(CrsDeclaration declaration, Envelope bounds, Place place) {
        String projection = declaration.text();
        GermanCrs crs = declaration
                .findByCode()
                .or(() -> byAuthority(projection))
                .or(() -> byName(projection))
                .orElseThrow(() -> new OkdException(
                        ErrorCode.INVALID_LAYOUT,
                        "Could not place the coordinates: " + declaration.where()
                                + " names the coordinate reference system \"" + name(projection)
                                + "\", expected one of " + GermanCrs.known() + "." + CONVERT,
                        place));
        if (!crs.isPlausible(bounds)) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "The coordinates " + text(bounds) + " do not lie in Germany when read as declared, in " + crs + "."
                            + suggestion(declaration, bounds),
                    place);
        }
        return new CrsChoice(crs, crs.isGaussKrueger() ? List.of(sevenParameters(crs, place)) : List.of());
    }

    private static CrsChoice assumed(CrsDeclaration declaration, Envelope bounds, Place place) {
        if (!GermanCrs.UTM_32.isPlausible(bounds)) {
            throw new OkdException(
                    ErrorCode.MISSING_COMPANION,
                    "Could not place the coordinates: " + declaration.where()
                            + ", which would name their reference system, is missing or says nothing, and the coordinates "
                            + text(bounds) + " do not fit " + GermanCrs.UTM_32 + "." + suggestion(declaration, bounds),
                    place);
        }
        Finding assumed = new Finding(
                Finding.Code.ASSUMED,
                "No coordinate reference system is named: " + declaration.where()
                        + " is missing or says nothing. The coordinates were taken as " + GermanCrs.UTM_32
                        + ", which they fit.",
                place);
        return new CrsChoice(GermanCrs.UTM_32, List.of(assumed));
    }

    private static Optional<GermanCrs> byAuthority(String projection) {
        Matcher authority = LAST_AUTHORITY.matcher(projection.strip());
        return authority.find() ? GermanCrs.ofCode(Integer.parseInt(authority.group(1))) : Optional.empty();
    }

    private static Optional<GermanCrs> byName(String projection) {
        return GermanCrs.ofName(name(projection));
    }

    private static String name(String projection) {
        Matcher name = NAME.matcher(projection);
        return name.find() ? name.group(1) : abridged(projection.strip());
    }

    private static String abridged(String text) {
        return text.length() > 100 ? text.substring(0, 100) + "…" : text;
    }

    private static Finding sevenParameters(GermanCrs crs, Place place) {
        return new Finding(
                Finding.Code.ASSUMED,
                "DHDN → ETRS89 by seven parameters, EPSG:1777, accurate to about 2 m; " + crs
                        + " has no exact transform without a grid. Deliver the boundaries in EPSG:25832 where that matters.",
                place);
    }

    private static String suggestion(CrsDeclaration declaration, Envelope bounds) {
        Optional<GermanCrs> fitting = GermanCrs.fitting(bounds);
        if (fitting.isPresent()) {
            return " They fit " + fitting.get() + ": if that is right, correct " + declaration.where() + ".";
        }
        Envelope swapped = new Envelope(bounds.getMinY(), bounds.getMaxY(), bounds.getMinX(), bounds.getMaxX());
        return GermanCrs.fitting(swapped)
                .map(crs ->
                        " With the axes swapped they fit " + crs + ": write east (longitude) before north (latitude).")
                .orElse(" They fit none of the systems in use in Germany: ask the publisher which one it is.");
    }

    private static String text(Envelope bounds) {
        return "x " + number(bounds.getMinX()) + " to " + number(bounds.getMaxX()) + ", y " + number(bounds.getMinY())
                + " to " + number(bounds.getMaxY());
    }

    private static String number(double value) {
        return Math.abs(value) < 1000 ? Double.toString(value) : Long.toString(Math.round(value));
    }
}
