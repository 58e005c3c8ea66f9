package de.okd.geo.internal.geotools;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.function.Consumer;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.DefaultMathTransformFactory;

/**
 * The way between a map and longitude and latitude of the same datum, in degrees, longitude first. Immutable and safe to
 * share between threads.
 *
 * <p>Parameters are written out rather than looked up by code: GeoTools would unpack a database of all systems of the world for
 * that, into the working directory if the folder for temporary files cannot be written, and would choose changes of datum by
 * itself, not always those for Germany.
 */
public final class GeoToolsProjection {
    private static final double GRS80_MAJOR = 6_378_137;
    private static final double GRS80_MINOR = GRS80_MAJOR * (1 - 1 / 298.257222101);

    private final MathTransform toMap;
    private final MathTransform toDegrees;

    private GeoToolsProjection(MathTransform toMap) throws NoninvertibleTransformException {
        this.toMap = toMap;
        this.toDegrees = toMap.inverse();
    }

    /** Of EPSG:3035. */
    public static GeoToolsProjection laeaEurope() {
        return of("Lambert_Azimuthal_Equal_Area", GRS80_MAJOR, GRS80_MINOR, parameters -> {
            parameters.parameter("longitude_of_center").setValue(10.0);
            parameters.parameter("latitude_of_center").setValue(52.0);
            parameters.parameter("false_easting").setValue(4_321_000.0);
            parameters.parameter("false_northing").setValue(3_210_000.0);
        });
    }

    /** Of EPSG:3857, on a sphere. */
    public static GeoToolsProjection webMercator() {
        return of("Popular Visualisation Pseudo Mercator", GRS80_MAJOR, GRS80_MAJOR, parameters -> {
            parameters.parameter("latitude_of_origin").setValue(0.0);
            parameters.parameter("central_meridian").setValue(0.0);
        });
    }

    /**
     * Within 0.1 mm of PROJ up to 6 degrees from the central meridian, within 2 mm everywhere in Germany; the way back is not as
     * good, up to 2 cm off.
     */
    public static GeoToolsProjection transverseMercator(
            double major, double minor, double meridian, double scale, double falseEasting) {
        return of("Transverse_Mercator", major, minor, parameters -> {
            parameters.parameter("central_meridian").setValue(meridian);
            parameters.parameter("latitude_of_origin").setValue(0.0);
            parameters.parameter("scale_factor").setValue(scale);
            parameters.parameter("false_easting").setValue(falseEasting);
            parameters.parameter("false_northing").setValue(0.0);
        });
    }

    private static GeoToolsProjection of(
            String name, double major, double minor, Consumer<ParameterValueGroup> definition) {
        DefaultMathTransformFactory factory = new DefaultMathTransformFactory();
        try {
            ParameterValueGroup parameters = factory.getDefaultParameters(name);
            parameters.parameter("semi_major").setValue(major);
            parameters.parameter("semi_minor").setValue(minor);
            definition.accept(parameters);
            return new GeoToolsProjection(factory.createParameterizedTransform(parameters));
        } catch (FactoryException | NoninvertibleTransformException e) {
            throw new OkdException(
                    ErrorCode.INTERNAL,
                    "Could not prepare the projection " + name + ": " + e.getMessage(),
                    Place.NOWHERE,
                    e);
        }
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
        run(toDegrees, xy, first, points);
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
