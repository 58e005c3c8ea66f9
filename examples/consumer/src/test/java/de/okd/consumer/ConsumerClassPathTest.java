package de.okd.consumer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import de.okd.core.Okd;
import java.security.CodeSource;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.geometry.jts.JTS;
import org.geotools.referencing.CRS;
import org.geotools.referencing.GeodeticCalculator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.slf4j.LoggerFactory;

/**
 * The class path Maven makes from a single dependency on okd-geo. GeoTools comes in a wrapper with old copies of Guava and
 * SLF4J inside and without two of its own dependencies; these tests fail if a copy wins or a dependency is missing.
 */
class ConsumerClassPathTest {

    @Test
    void logMessagesReachTheBackendOfTheApp() {
        assertThat(LoggerFactory.getILoggerFactory().getClass().getName())
                .isEqualTo("org.slf4j.simple.SimpleLoggerFactory");
    }

    @Test
    void guavaIsGuavaAndNotTheWrappersCopy() {
        CodeSource source = ImmutableList.class.getProtectionDomain().getCodeSource();

        assertThat(source.getLocation().getPath()).contains("/guava-");
    }

    @Test
    void coordinatesAreTransformedEastingFirst() throws FactoryException, TransformException {
        Coordinate friedberg = JTS.transform(
                new Coordinate(8.75, 50.335),
                null,
                CRS.findMathTransform(CRS.decode("EPSG:4258", true), CRS.decode("EPSG:25832", true)));

        // Oracle: PROJ, echo 8.75 50.335 | cs2cs +proj=longlat +ellps=GRS80 +to +proj=utm +zone=32 +ellps=GRS80
        assertThat(friedberg.x).isCloseTo(482208.0474, within(0.001));
        assertThat(friedberg.y).isCloseTo(5575908.4951, within(0.001));
    }

    @Test
    void coordinateSystemsAreFoundByTheirUrn() throws FactoryException {
        assertThat(CRS.decode("urn:ogc:def:crs:EPSG::25832").getName().getCode())
                .contains("UTM zone 32N");
    }

    @Test
    void distancesAreMeasuredOnTheEllipsoid() {
        GeodeticCalculator calculator = new GeodeticCalculator();
        calculator.setStartingGeographicPoint(9, 50);
        calculator.setDestinationGeographicPoint(9, 51);

        // Oracle: PROJ, echo 50 9 51 9 | geod -I +ellps=WGS84
        assertThat(calculator.getOrthodromicDistance()).isCloseTo(111_238.681, within(0.01));
    }

    @Test
    void aStoreOpensWithoutFurtherDependencies() {
        try (Okd okd = Okd.inMemory()) {
            assertThat(okd.versions()).isEmpty();
        }
    }
}
