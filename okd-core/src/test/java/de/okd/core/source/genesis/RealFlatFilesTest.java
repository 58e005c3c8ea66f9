package de.okd.core.source.genesis;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.DeliveredData;
import de.okd.core.dataset.Dimension;
import de.okd.core.dataset.Measure;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.source.DeliveredFile;
import de.okd.core.source.Delivery;
import de.okd.core.source.csv.CsvFormat;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The flat files as delivered in 2026. Oracle: {@link NaiveFlatFile}. */
class RealFlatFilesTest {
    private static Path file(String name) {
        return DeliveredData.delivered("genesis-ffcsv-2026/" + name);
    }

    private static Delivery.Table read(String name) {
        return (Delivery.Table)
                new CsvFormat().read(DeliveredFile.of(file(name))).get(0);
    }

    private static long count(Observations observations, ObservationStatus status) {
        return IntStream.range(0, observations.slices().size())
                .mapToLong(slice -> IntStream.range(0, observations.regions().size())
                        .filter(region -> observations.status(slice, region) == status)
                        .count())
                .sum();
    }

    @ParameterizedTest
    @CsvSource({
        "1000A-0000.zip, 1000A-0000, 10787, 10787, '', population",
        "11111-02-01-4.zip, 11111-02-01-4, 489, 489, '', municipalities",
        "12411-01-01-4.zip, 12411-01-01-4, 489, 1467, sex, population",
        "12411-01-01-4_en_flat.csv, 12411-01-01-4, 489, 1467, sex, population",
        "13111-01-03-4.zip, 13111-01-03-4, 550, 3300, nationality sex, employees_at_workplace"
    })
    void everyFileHasItsShape(
            String name, String dataset, int regions, long observations, String dimensions, String measure) {
        Observations read = read(name).observations();
        assertThat(read.structure().id()).isEqualTo(dataset);
        assertThat(read.regions()).hasSize(regions);
        assertThat(read.size())
                .isEqualTo(observations)
                .isEqualTo(NaiveFlatFile.read(file(name)).rows());
        assertThat(read.structure().dimensions().stream().map(Dimension::id).collect(Collectors.joining(" ")))
                .isEqualTo(dimensions);
        assertThat(read.structure().measures()).extracting(Measure::id).containsExactly(measure);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1000A-0000.zip",
                "11111-02-01-4.zip",
                "12411-01-01-4.zip",
                "12411-01-01-4_en_flat.csv",
                "13111-01-03-4.zip"
            })
    void everyValueIsTheOneInTheFile(String name) {
        assertThat(NaiveFlatFile.read(file(name)).differences(read(name).observations()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1000A-0000.zip, 0, 0",
        "11111-02-01-4.zip, 76, 15",
        "12411-01-01-4.zip, 222, 0",
        "13111-01-03-4.zip, 2898, 72"
    })
    void everySignIsAStatus(String name, long zeros, long secrets) {
        Observations read = read(name).observations();
        assertThat(count(read, ObservationStatus.ZERO))
                .isEqualTo(zeros)
                .isEqualTo(NaiveFlatFile.read(file(name)).signs().getOrDefault("-", 0L));
        assertThat(count(read, ObservationStatus.SECRET))
                .isEqualTo(secrets)
                .isEqualTo(NaiveFlatFile.read(file(name)).signs().getOrDefault(".", 0L));
    }

    @Test
    void thePerturbedMunicipalitiesSumToOtherThanGermany() {
        Observations read = read("1000A-0000.zip").observations();
        double municipalities = IntStream.range(0, read.regions().size())
                .filter(region -> read.regions().get(region).key().level() == RegionLevel.MUNICIPALITY)
                .mapToDouble(region -> read.value(0, region))
                .sum();
        assertThat(municipalities)
                .isEqualTo(82_711_282)
                .isEqualTo(NaiveFlatFile.read(file("1000A-0000.zip")).sum("GEOGM4"));
        assertThat(read.value(0, read.position(RegionKey.GERMANY))).isEqualTo(82_719_540);
    }

    @Test
    void oneFileHoldsFourLevelsOfRegions() {
        Observations read = read("13111-01-03-4.zip").observations();
        assertThat(read.regions())
                .extracting(region -> region.key().level())
                .contains(
                        RegionLevel.COUNTRY,
                        RegionLevel.STATE,
                        RegionLevel.ADMINISTRATIVE_REGION,
                        RegionLevel.DISTRICT);
    }

    @Test
    void zippedAndUnpackedAnswersAreTheSame() {
        assertThat(read("12411-01-01-4.zip").observations().structure())
                .isEqualTo(read("12411-01-01-4_en_flat.csv").observations().structure());
    }
}
