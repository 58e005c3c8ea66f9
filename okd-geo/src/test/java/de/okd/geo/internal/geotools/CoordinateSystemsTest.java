package de.okd.geo.internal.geotools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.OkdException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoordinateSystemsTest {

    /** Expected values by PROJ 9.1.1. */
    @ParameterizedTest(name = "EPSG:{0}")
    @CsvSource({
        "25833, 380000, 5820000, 787069.7407, 5826948.7921",
        "3035, 4240000, 3010000, 490410.3752, 5560495.8884",
        "4258, 8.75, 50.33, 482206.1801, 5575352.5412",
        "4647, 32480000, 5575000, 480000.0000, 5575000.0000",
        "5650, 33380000, 5820000, 787069.7407, 5826948.7921"
    })
    void agreesWithProjToAMillimetre(int epsg, double x, double y, double east, double north) {
        double[] xy = {x, y};

        CoordinateSystems.toUtm32(epsg, xy);

        assertThat(xy[0]).isCloseTo(east, within(0.001));
        assertThat(xy[1]).isCloseTo(north, within(0.001));
    }

    /**
     * Expected values by PROJ 9.1.1, for Gauss-Krüger with {@code +proj=helmert} and the parameters of EPSG:1777, for example
     * for zone 2:
     *
     * <pre>
     * +proj=pipeline +step +inv +proj=tmerc +lat_0=0 +lon_0=6 +k=1 +x_0=2500000 +y_0=0 +ellps=bessel
     * +step +proj=push +v_3 +step +proj=cart +ellps=bessel
     * +step +proj=helmert +x=598.1 +y=73.7 +z=418.2 +rx=0.202 +ry=0.045 +rz=-2.455 +s=6.7 +convention=position_vector
     * +step +inv +proj=cart +ellps=GRS80 +step +proj=pop +v_3 +step +proj=utm +zone=32 +ellps=GRS80
     * </pre>
     */
    @ParameterizedTest(name = "EPSG:{0}")
    @CsvSource({
        "31466, 2600000, 5600000, 387281.1752, 5598457.0592",
        "31467, 3486000, 5580000, 485931.4532, 5578207.8404",
        "31468, 4468000, 5333000, 691103.5746, 5334409.9970",
        "31469, 5412000, 5656000, 832541.9522, 5664145.6737",
        "3857, 974000, 6504000, 482177.8678, 5575592.7712",
        "4326, 8.75, 50.33, 482206.1801, 5575352.5412"
    })
    void aChangeOfDatumAgreesWithProjToFiveMillimetres(int epsg, double x, double y, double east, double north) {
        double[] xy = {x, y};

        CoordinateSystems.toUtm32(epsg, xy);

        assertThat(xy[0]).isCloseTo(east, within(0.005));
        assertThat(xy[1]).isCloseTo(north, within(0.005));
    }

    @Test
    void pointsThatAreEqualBeforeAreEqualAfterwards() {
        double[] many = {3486000, 5580000, 3486100, 5580000, 3486000, 5580000};
        double[] one = {3486000, 5580000};

        CoordinateSystems.toUtm32(31467, many);
        CoordinateSystems.toUtm32(31467, one);

        assertThat(many).startsWith(one).endsWith(one);
    }

    @Test
    void aFolderForTemporaryFilesThatIsMissingIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> CoordinateSystems.requireWritable(folder.resolve("missing")))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("-Djava.io.tmpdir");
    }
}
