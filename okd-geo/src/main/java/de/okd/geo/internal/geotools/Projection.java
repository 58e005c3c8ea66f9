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
 * one for the way back most: 4 cm at 9.5 degrees, where Germany in zone 33 begins. Points beyond {@value #FAR} m are therefore
 * mended once by the way there, which is within 2 mm of PROJ everywhere in Germany, within 0.1 mm up to 6 degrees.
 */
public final class Projection {
    private static final double FAR = 250_000;
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
        int end = 2 * (first + points);
        int far = 2 * first;
        while (far < end && !isFar(xy[far])) {
            far += 2;
        }
        double[] given = Arrays.copyOfRange(xy, far, end);
        run(toDegrees, xy, first, points);
        for (int i = 0; i < given.length; i += 2) {
            if (isFar(given[i])) {
                mend(xy, far + i, given[i], given[i + 1]);
            }
        }
    }

    private boolean isFar(double east) {
        return Math.abs(east - falseEasting) > FAR;
    }

    private void mend(double[] degrees, int at, double east, double north) {
        double[] probe = {degrees[at], degrees[at + 1]};
        run(toMap, probe, 0, 1);
        probe[0] = 2 * east - probe[0];
        probe[1] = 2 * north - probe[1];
        run(toDegrees, probe, 0, 1);
        degrees[at] = probe[0];
        degrees[at + 1] = probe[1];
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
