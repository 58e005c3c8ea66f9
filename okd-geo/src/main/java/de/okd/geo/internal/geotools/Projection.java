package de.okd.geo.internal.geotools;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.transform.IdentityTransform;

/**
 * The way between a map and longitude and latitude of the same datum, in degrees, longitude first. Immutable and safe to
 * share between threads; each is made once, when it is first asked for.
 *
 * <p>GeoTools' series for the transverse Mercator projection lose accuracy with the distance from the central meridian, the
 * one for the way back most: 0.3 mm at 350 km, 2 cm at the far edge of Germany in zone 33. Points beyond 350 km are therefore
 * mended once by the way there, which is within 2 mm of PROJ everywhere in Germany, within 0.1 mm up to 6 degrees.
 */
public final class Projection {
    private static final double FAR = 350_000;
    private static final double NEVER_FAR = Double.NaN;
    private static final MapProjections MAPS = new MapProjections();
    private static final Map<Integer, Projection> MADE = new ConcurrentHashMap<>();

    private final MathTransform toMap;
    private final MathTransform toDegrees;
    private final double falseEasting;

    private Projection(MathTransform toMap, double falseEasting) throws NoninvertibleTransformException {
        this.toMap = toMap;
        this.toDegrees = toMap.inverse();
        this.falseEasting = falseEasting;
    }

    /**
     * By the EPSG code of a system in use in Germany.
     *
     * @throws IllegalArgumentException for any other code
     */
    public static Projection of(int epsg) {
        return MADE.computeIfAbsent(epsg, Projection::make);
    }

    private static Projection make(int epsg) {
        try {
            return switch (epsg) {
                case 4258, 4326 -> new Projection(IdentityTransform.create(2), NEVER_FAR);
                case 3035 -> new Projection(MAPS.laeaEurope(), NEVER_FAR);
                case 3857 -> new Projection(MAPS.webMercator(), NEVER_FAR);
                case 25832 -> utm(9, 500_000);
                case 25833 -> utm(15, 500_000);
                case 4647 -> utm(9, 32_500_000);
                case 5650 -> utm(15, 33_500_000);
                case 31466, 31467, 31468, 31469 -> gaussKrueger(epsg - 31464);
                default -> throw new IllegalArgumentException("EPSG:" + epsg + " is not in use in Germany");
            };
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new OkdException(
                    ErrorCode.INTERNAL,
                    "Could not prepare the projection of EPSG:" + epsg + ": " + e.getMessage(),
                    Place.NOWHERE,
                    e);
        }
    }

    private static Projection utm(double meridian, double falseEasting)
            throws FactoryException, NoninvertibleTransformException {
        return new Projection(MAPS.utm(meridian, falseEasting), falseEasting);
    }

    private static Projection gaussKrueger(int zone) throws FactoryException, NoninvertibleTransformException {
        double falseEasting = zone * 1_000_000.0 + 500_000;
        return new Projection(MAPS.gaussKrueger(3.0 * zone, falseEasting), falseEasting);
    }

    /**
     * From longitude and latitude to the map, in place.
     *
     * @param xy coordinates of points in turn, all finite
     * @param first the first point of the array to transform
     * @throws OkdException {@code INVALID_DATA} if a point has no image
     */
    public void toMap(double[] xy, int first, int points) {
        run(toMap, xy, first, points);
    }

    /** The way back, as {@link #toMap}. */
    public void toDegrees(double[] xy, int first, int points) {
        int[] far = far(xy, first, points);
        double[] given = taken(xy, far);
        run(toDegrees, xy, first, points);
        if (far.length > 0) {
            mend(xy, far, given);
        }
    }

    private int[] far(double[] xy, int first, int points) {
        int count = 0;
        int[] far = new int[points];
        for (int point = first; point < first + points; point++) {
            if (Math.abs(xy[2 * point] - falseEasting) > FAR) {
                far[count++] = point;
            }
        }
        return Arrays.copyOf(far, count);
    }

    private static double[] taken(double[] xy, int[] some) {
        double[] taken = new double[2 * some.length];
        for (int i = 0; i < some.length; i++) {
            System.arraycopy(xy, 2 * some[i], taken, 2 * i, 2);
        }
        return taken;
    }

    /** Goes the way there from where they came out, and corrects where they came from by what that is beside it. */
    private void mend(double[] degrees, int[] far, double[] given) {
        double[] probes = taken(degrees, far);
        run(toMap, probes, 0, far.length);
        for (int i = 0; i < probes.length; i++) {
            probes[i] = 2 * given[i] - probes[i];
        }
        run(toDegrees, probes, 0, far.length);
        for (int i = 0; i < far.length; i++) {
            System.arraycopy(probes, 2 * i, degrees, 2 * far[i], 2);
        }
    }

    private static void run(MathTransform transform, double[] xy, int first, int points) {
        try {
            transform.transform(xy, 2 * first, xy, 2 * first, points);
        } catch (TransformException e) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not transform coordinates: " + e.getMessage()
                            + " Check that they are written east (longitude) before north (latitude) and belong to the"
                            + " reference system that is stated.",
                    Place.NOWHERE,
                    e);
        }
    }
}
