package de.okd.geo.internal.geotools;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.operation.DefaultMathTransformFactory;

/**
 * The map projections of the systems in use in Germany, with the parameters of the EPSG registry.
 *
 * <p>Written out rather than looked up by code: GeoTools would unpack a database of all systems of the world for that, into
 * the working directory if the folder for temporary files cannot be written, and would choose changes of datum by itself, not
 * always those for Germany.
 */
final class MapProjections {
    private static final double GRS80_MAJOR = 6_378_137;
    private static final double GRS80_MINOR = GRS80_MAJOR * (1 - 1 / 298.257222101);
    private static final double BESSEL_MAJOR = 6_377_397.155;
    private static final double BESSEL_MINOR = BESSEL_MAJOR * (1 - 1 / 299.1528128);
    private static final double UTM_SCALE = 0.9996;

    private final DefaultMathTransformFactory factory = new DefaultMathTransformFactory();

    MathTransform utm(double meridian, double falseEasting) throws FactoryException {
        ParameterValueGroup parameters = parameters("Transverse_Mercator", GRS80_MAJOR, GRS80_MINOR);
        return transverseMercator(parameters, meridian, UTM_SCALE, falseEasting);
    }

    MathTransform gaussKrueger(double meridian, double falseEasting) throws FactoryException {
        ParameterValueGroup parameters = parameters("Transverse_Mercator", BESSEL_MAJOR, BESSEL_MINOR);
        return transverseMercator(parameters, meridian, 1, falseEasting);
    }

    private MathTransform transverseMercator(
            ParameterValueGroup parameters, double meridian, double scale, double falseEasting)
            throws FactoryException {
        parameters.parameter("central_meridian").setValue(meridian);
        parameters.parameter("latitude_of_origin").setValue(0.0);
        parameters.parameter("scale_factor").setValue(scale);
        parameters.parameter("false_easting").setValue(falseEasting);
        parameters.parameter("false_northing").setValue(0.0);
        return factory.createParameterizedTransform(parameters);
    }

    MathTransform laeaEurope() throws FactoryException {
        ParameterValueGroup parameters = parameters("Lambert_Azimuthal_Equal_Area", GRS80_MAJOR, GRS80_MINOR);
        parameters.parameter("longitude_of_center").setValue(10.0);
        parameters.parameter("latitude_of_center").setValue(52.0);
        parameters.parameter("false_easting").setValue(4_321_000.0);
        parameters.parameter("false_northing").setValue(3_210_000.0);
        return factory.createParameterizedTransform(parameters);
    }

    MathTransform webMercator() throws FactoryException {
        ParameterValueGroup parameters = parameters("Popular Visualisation Pseudo Mercator", GRS80_MAJOR, GRS80_MAJOR);
        parameters.parameter("latitude_of_origin").setValue(0.0);
        parameters.parameter("central_meridian").setValue(0.0);
        return factory.createParameterizedTransform(parameters);
    }

    private ParameterValueGroup parameters(String projection, double major, double minor) throws FactoryException {
        ParameterValueGroup parameters = factory.getDefaultParameters(projection);
        parameters.parameter("semi_major").setValue(major);
        parameters.parameter("semi_minor").setValue(minor);
        return parameters;
    }
}
