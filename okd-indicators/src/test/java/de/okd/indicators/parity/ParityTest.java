package de.okd.indicators.parity;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.Okd;
import de.okd.indicators.DeliveredData;
import de.okd.indicators.NaiveData;
import de.okd.indicators.NaiveIndicators;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Our values beside official ones. Writes {@code docs/parity.md} anew with {@code mvn -pl okd-indicators test
 * -Dtest=ParityTest -Dokd.write}.
 */
class ParityTest {
    private static final Path PAGE = Path.of("../docs/parity.md");

    private static ParityReport report;

    @BeforeAll
    static void compare() {
        NaiveIndicators naive = new NaiveIndicators(new NaiveData(DeliveredData.genesisTables()));
        try (Okd okd = DeliveredData.store()) {
            report = new ParityReport(
                    new Recomputed(okd, naive).lines(), new MeanAges(okd).lines(), new DistrictSums(okd).lines());
        }
    }

    @Test
    void thePageIsFresh() throws IOException {
        if (System.getProperty("okd.write") != null) {
            Files.writeString(PAGE, report.markdown());
        }
        assertThat(report.markdown()).isEqualTo(Files.readString(PAGE));
    }

    @Test
    void officialDefinitionsGiveTheSameNumbers() {
        assertThat(report.recomputed())
                .hasSizeGreaterThan(45)
                .allSatisfy(line -> assertThat(Math.abs(line.deviation()))
                        .as(line.what())
                        .isLessThanOrEqualTo(1e-9 * Math.max(1, Math.abs(line.official()))));
    }

    /** Half a year is what a shift of one person in ten within ten-year bands makes. */
    @Test
    void meanAgesFromBandsAreNearThePublishedOnes() {
        assertThat(report.meanAges())
                .allSatisfy(line -> assertThat(Math.abs(line.deviation())).isLessThan(0.5));
    }

    @Test
    void populationsOfDistrictsAreTheSumsOfTheirMunicipalities() {
        assertThat(report.districtSums())
                .filteredOn(line -> line.what().startsWith("`population`"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.deviation()).isZero());
    }
}
