package de.okd.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatumGridTest {
    private static final double SECOND = 1.0 / 3600;

    @ParameterizedTest
    @MethodSource("orders")
    void pointsInsideAreShifted(ByteOrder order) throws IOException {
        double[] degrees = {8.75, 50.33};

        grid(new GridBuilder().order(order)).toEtrs89(degrees, 0, 1);

        assertThat(degrees[0]).isCloseTo(8.75 - 2 * SECOND, within(1e-12));
        assertThat(degrees[1]).isCloseTo(50.33 - 3 * SECOND, within(1e-12));
    }

    static Stream<Arguments> orders() {
        return Stream.of(Arguments.of(ByteOrder.LITTLE_ENDIAN), Arguments.of(ByteOrder.BIG_ENDIAN));
    }

    @Test
    void theWayBackLeadsBack() throws IOException {
        double[] degrees = {8.75, 50.33};
        DatumGrid grid = grid(new GridBuilder());

        grid.toEtrs89(degrees, 0, 1);
        grid.toDhdn(degrees, 0, 1);

        assertThat(degrees).containsExactly(new double[] {8.75, 50.33}, within(1e-12));
    }

    @Test
    void pointsOutsideAreRefusedNotLeftUnshifted() throws IOException {
        DatumGrid grid = grid(new GridBuilder());

        assertThatThrownBy(() -> grid.toEtrs89(new double[] {9, 51, 12, 51}, 0, 2))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("longitude 12.0, latitude 51.0 lies outside the grid probe.gsb");
    }

    @Test
    void aGridStatesItsAccuracy() throws IOException {
        CrsTransform transform = CrsTransform.between(GermanCrs.GAUSS_KRUEGER_3, GermanCrs.UTM_32)
                .with(grid(new GridBuilder()));

        assertThat(transform.accuracy())
                .hasToString(
                        "0.902 m: computed as PROJ does to 2 mm; DHDN to ETRS89 by the grid probe.gsb (EPSG:15948)");
    }

    @ParameterizedTest
    @MethodSource("wrongGrids")
    void wrongGridsAreRefused(GridBuilder wrong, String reason) {
        assertThatThrownBy(() -> grid(wrong))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining(reason)
                .extracting(e -> ((OkdException) e).code())
                .isEqualTo(ErrorCode.INVALID_LAYOUT);
    }

    static Stream<Arguments> wrongGrids() {
        return Stream.of(
                Arguments.of(new GridBuilder().ellipsoids(6_378_388, 6_378_137), "does not lead from DHDN"),
                Arguments.of(new GridBuilder().ellipsoids(6_377_397.155, 6_378_388), "does not lead to ETRS89"),
                Arguments.of(new GridBuilder().statedNodes(11), "not as many nodes as its limits say"),
                Arguments.of(new GridBuilder().statedNodes(Integer.MAX_VALUE), "not as many nodes"),
                Arguments.of(new GridBuilder().shift(90), "more than 60.0 seconds"),
                Arguments.of(new GridBuilder().shift(Float.NaN), "more than 60.0 seconds"));
    }

    @Test
    void aMissingFileIsNamed(@TempDir Path folder) {
        assertThatThrownBy(() -> DatumGrid.read(folder.resolve("BETA2007.gsb")))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("format NTv2")
                .hasMessageContaining("BETA2007.gsb");
    }

    @Test
    void theGridBesideTheDataIsFoundInWhateverCase(@TempDir Path folder) throws IOException {
        Path data = folder.resolve("gemeinden.shp");
        assertThat(DatumGrid.findBeside(data)).isEmpty();

        Files.write(folder.resolve("beta2007.GSB"), new GridBuilder().bytes());

        assertThat(DatumGrid.findBeside(data)).contains(folder.resolve("beta2007.GSB"));
    }

    /** Seeded; a damaged grid is refused, or shifts by a minute at most. */
    @Test
    void damagedGridsAreRefusedOrShiftALittle() throws IOException {
        byte[] valid = new GridBuilder().bytes();
        int runs = "full".equals(System.getProperty("okd.fuzz")) ? 20_000 : 2000;
        for (int seed = 0; seed < runs; seed++) {
            double[] degrees = {9.3, 50.9};
            try {
                DatumGrid.of(damaged(valid, new Random(seed)), "probe.gsb", Place.NOWHERE)
                        .toEtrs89(degrees, 0, 1);
            } catch (OkdException refused) {
                assertThat(refused.code()).as("seed " + seed).isIn(ErrorCode.INVALID_LAYOUT, ErrorCode.INVALID_DATA);
                continue;
            }
            assertThat(degrees[0]).as("seed " + seed).isCloseTo(9.3, within(0.017));
            assertThat(degrees[1]).as("seed " + seed).isCloseTo(50.9, within(0.017));
        }
    }

    private static byte[] damaged(byte[] valid, Random random) {
        byte[] damaged = random.nextInt(8) == 0 ? Arrays.copyOf(valid, random.nextInt(valid.length)) : valid.clone();
        for (int i = random.nextInt(3); i >= 0 && damaged.length > 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static DatumGrid grid(GridBuilder builder) throws IOException {
        return DatumGrid.of(builder.bytes(), "probe.gsb", Place.NOWHERE);
    }
}
