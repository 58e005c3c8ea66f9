package de.okd.geo.interpolate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.error.Finding;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.overlay.AreaWeights;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The census of 9 May 2011 by cells of 1 km summed to the districts of Hessen, in the boundaries 1:5,000,000 of 2021, which are
 * those of 2011. Oracle: the population of 31 December 2011 in GENESIS table 12411-01-01-5, the first one counted on from that
 * census; it was 0.4 % higher.
 */
class CensusGridOfHessenTest {
    private static final RegionKey HESSEN = RegionKey.parse("06");

    private static Observations grid;
    private static Observations published;
    private static RegionCoverage districts;

    @BeforeAll
    static void load() {
        districts = RegionCoverage.of(Vg5000.read("GEM")).within(HESSEN).dissolvedTo(RegionLevel.DISTRICT);
        grid = observations("zensus2011-grid-1km", "hessen-bbox.csv");
        published = observations("regionalstatistik-2017/gemeinde", "12411-01-01-5_00.csv");
    }

    private static Observations observations(String folder, String name) {
        Path file = Path.of(System.getProperty("okd.data", ""), folder, name);
        Assumptions.assumeTrue(
                Files.isRegularFile(file), "The official data are not there: " + file + " (system property okd.data)");
        try (Okd okd = Okd.inMemory()) {
            okd.load(file);
            return okd.observations(okd.versions().get(0));
        }
    }

    private static double published(RegionKey region) {
        int slice = IntStream.range(0, published.slices().size())
                .filter(i -> published.slices().get(i).toString().equals("population, total, 2011-12-31"))
                .findFirst()
                .orElseThrow();
        return published.value(slice, published.position(region));
    }

    private static Observations converted(AreaWeights weights) {
        return ArealInterpolation.by(weights)
                .averaging("share_of_women", "population")
                .averaging("mean_age", "population")
                .convert(grid, "population", "share_of_women", "mean_age")
                .observations();
    }

    private static double total(Observations observations) {
        return IntStream.range(0, observations.regions().size())
                .mapToDouble(region -> observations.value(0, region))
                .sum();
    }

    @Test
    void theStateHasItsPublishedPopulationButForTheGrowthOfEightMonths() {
        double byArea = total(converted(AreaWeights.ofCells(grid.regions(), districts)));
        double byCentre = total(converted(AreaWeights.ofCellCentres(grid.regions(), districts)));

        assertThat(byArea / published(HESSEN)).isCloseTo(1, within(0.004));
        assertThat(byCentre / published(HESSEN)).isCloseTo(1, within(0.004));
    }

    /** The boundaries are simplified by kilometres, which moves up to 3.5 % of the inhabitants of a district. */
    @Test
    void everyDistrictHasItsPublishedPopulationWithinTheShareOfSuppressedCells() {
        AreaWeights weights = AreaWeights.ofCells(grid.regions(), districts);
        Observations result = converted(weights);
        double[] suppressed = suppressedShares(weights);

        assertThat(result.regions()).hasSize(26);
        for (int i = 0; i < 26; i++) {
            RegionKey district = result.regions().get(i).key();
            double deviation = result.value(0, i) / published(district) - 1;
            assertThat(Math.abs(deviation))
                    .as(district.value())
                    .isLessThan(suppressed[i])
                    .isLessThan(0.035);
            assertThat(result.status(0, i)).isEqualTo(ObservationStatus.INCOMPLETE);
        }
    }

    private static double[] suppressedShares(AreaWeights weights) {
        double[] suppressed = new double[26];
        double[] all = new double[26];
        for (int cell = 0; cell < weights.from().size(); cell++) {
            for (int pair = weights.start(cell); pair < weights.start(cell + 1); pair++) {
                all[weights.to(pair)] += weights.area(pair);
                suppressed[weights.to(pair)] += grid.status(0, cell).hasValue() ? 0 : weights.area(pair);
            }
        }
        return IntStream.range(0, 26).mapToDouble(i -> suppressed[i] / all[i]).toArray();
    }

    @Test
    void theNumberOfSuppressedCellsIsTold() {
        AreaWeights weights = AreaWeights.ofCellCentres(grid.regions(), districts);
        int frankfurt = weights.to().stream().map(Region::key).toList().indexOf(RegionKey.parse("06412"));
        long suppressed = IntStream.range(0, grid.regions().size())
                .filter(cell -> weights.start(cell) < weights.start(cell + 1)
                        && weights.to(weights.start(cell)) == frankfurt
                        && grid.status(0, cell) == ObservationStatus.SECRET)
                .count();

        assertThat(ArealInterpolation.by(weights).convert(grid, "population").findings())
                .filteredOn(finding -> finding.code() == Finding.Code.INCOMPLETE_SUM)
                .extracting(Finding::message)
                .contains("1 number of 06412 lacks a part; the first is incomplete (" + suppressed + " secret parts)");
    }

    /** Women were 51 % of the population; means are weighted by inhabitants, so that large cells count for more. */
    @Test
    void sharesAndMeansAreWeightedByInhabitants() {
        Observations result = converted(AreaWeights.ofCells(grid.regions(), districts));

        for (int i = 0; i < 26; i++) {
            assertThat(result.value(1, i)).isCloseTo(51, Percentage.withPercentage(3));
            assertThat(result.value(2, i)).isBetween(40.0, 46.5);
        }
    }
}
