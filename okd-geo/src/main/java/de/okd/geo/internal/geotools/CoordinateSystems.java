package de.okd.geo.internal.geotools;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;

/** Transforms coordinates into ETRS89/UTM zone 32 (EPSG:25832). Thread-safe; one transform per source system is kept. */
public final class CoordinateSystems {
    private static final Map<Integer, MathTransform> TRANSFORMS = new ConcurrentHashMap<>();
    private static final Map<Integer, MathTransform> INVERSES = new ConcurrentHashMap<>();

    private static final int FIRST_GAUSS_KRUEGER = 31466;
    private static final int LAST_GAUSS_KRUEGER = 31469;
    private static final int FIRST_GAUSS_KRUEGER_ZONE = 2;

    /**
     * The source is written out because GeoTools, asked for EPSG:31466 to 31469 by code, takes the parameters of another
     * part of Germany (EPSG:15869, up to 3.4 m off). These are EPSG:1777, valid for the whole west.
     */
    private static final String GAUSS_KRUEGER = """
            PROJCS["DHDN Gauss-Krueger zone {zone}",
              GEOGCS["DHDN",
                DATUM["Deutsches Hauptdreiecksnetz",
                  SPHEROID["Bessel 1841", 6377397.155, 299.1528128],
                  TOWGS84[598.1, 73.7, 418.2, 0.202, 0.045, -2.455, 6.7]],
                PRIMEM["Greenwich", 0.0], UNIT["degree", 0.017453292519943295]],
              PROJECTION["Transverse_Mercator"],
              PARAMETER["central_meridian", {meridian}.0], PARAMETER["latitude_of_origin", 0.0],
              PARAMETER["scale_factor", 1.0],
              PARAMETER["false_easting", {zone}500000.0], PARAMETER["false_northing", 0.0],
              UNIT["m", 1.0], AXIS["Easting", EAST], AXIS["Northing", NORTH]]
            """;

    /** With the shift to WGS 84 stated as zero, so that the seven parameters above are all that happens to the datum. */
    private static final String UTM_32 = """
            PROJCS["ETRS89 / UTM zone 32N",
              GEOGCS["ETRS89",
                DATUM["European Terrestrial Reference System 1989",
                  SPHEROID["GRS 1980", 6378137.0, 298.257222101],
                  TOWGS84[0, 0, 0, 0, 0, 0, 0]],
                PRIMEM["Greenwich", 0.0], UNIT["degree", 0.017453292519943295]],
              PROJECTION["Transverse_Mercator"],
              PARAMETER["central_meridian", 9.0], PARAMETER["latitude_of_origin", 0.0],
              PARAMETER["scale_factor", 0.9996],
              PARAMETER["false_easting", 500000.0], PARAMETER["false_northing", 0.0],
              UNIT["m", 1.0], AXIS["Easting", EAST], AXIS["Northing", NORTH]]
            """;

    private CoordinateSystems() {}

    /**
     * Transforms points in place. Equal input points give bit-equal output points. Between ETRS89 systems the result is exact
     * to a tenth of a millimetre; a change of datum (also from WGS 84) puts it 4.5 mm too far north.
     *
     * @param epsg the code of the source system; Gauss-Krüger (31466 to 31469) is transformed with the seven parameters of
     *     EPSG:1777, about 2 m accurate
     * @param xy east and north (or longitude and latitude in degrees) in turn, replaced by metres in EPSG:25832
     * @throws OkdException {@code UNWRITABLE} if the folder for temporary files cannot be written, {@code INVALID_DATA} if
     *     a point has no image
     */
    public static void toUtm32(int epsg, double[] xy) {
        transform(TRANSFORMS.computeIfAbsent(epsg, CoordinateSystems::transform), epsg, xy);
    }

    /** The way back: metres in EPSG:25832 are replaced by east and north, or longitude and latitude, of another system. */
    public static void fromUtm32(int epsg, double[] xy) {
        transform(INVERSES.computeIfAbsent(epsg, CoordinateSystems::inverse), epsg, xy);
    }

    private static MathTransform inverse(int epsg) {
        try {
            return TRANSFORMS
                    .computeIfAbsent(epsg, CoordinateSystems::transform)
                    .inverse();
        } catch (TransformException e) {
            throw new IllegalStateException("Every transform between map systems can be inverted", e);
        }
    }

    private static void transform(MathTransform transform, int epsg, double[] xy) {
        try {
            transform.transform(xy, 0, xy, 0, xy.length / 2);
        } catch (TransformException e) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not transform coordinates between EPSG:" + epsg + " and EPSG:25832: " + e.getMessage(),
                    Place.NOWHERE,
                    e);
        }
    }

    private static MathTransform transform(int epsg) {
        requireWritable(Path.of(System.getProperty("java.io.tmpdir", "")));
        try {
            if (epsg >= FIRST_GAUSS_KRUEGER && epsg <= LAST_GAUSS_KRUEGER) {
                return CRS.findMathTransform(gaussKrueger(epsg), CRS.parseWKT(UTM_32), true);
            }
            return CRS.findMathTransform(eastFirst(epsg), eastFirst(25832), true);
        } catch (FactoryException e) {
            throw new OkdException(
                    ErrorCode.INTERNAL,
                    "Could not prepare the transform from EPSG:" + epsg + " to EPSG:25832: " + e.getMessage(),
                    Place.NOWHERE,
                    e);
        }
    }

    private static CoordinateReferenceSystem eastFirst(int epsg) throws FactoryException {
        return CRS.decode("EPSG:" + epsg, true);
    }

    private static CoordinateReferenceSystem gaussKrueger(int epsg) throws FactoryException {
        int zone = epsg - FIRST_GAUSS_KRUEGER + FIRST_GAUSS_KRUEGER_ZONE;
        return CRS.parseWKT(GAUSS_KRUEGER
                .replace("{zone}", Integer.toString(zone))
                .replace("{meridian}", Integer.toString(3 * zone)));
    }

    /** Otherwise GeoTools would unpack its database of reference systems into the working directory. */
    static void requireWritable(Path temporary) {
        if (!Files.isDirectory(temporary) || !Files.isWritable(temporary)) {
            throw new OkdException(
                    ErrorCode.UNWRITABLE,
                    "Could not prepare the coordinate transform: the folder for temporary files, \"" + temporary
                            + "\", is not a writable folder. Set -Djava.io.tmpdir to one, or deliver the boundaries in "
                            + "EPSG:25832, which needs no transform.");
        }
    }
}
