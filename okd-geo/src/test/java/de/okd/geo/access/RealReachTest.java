package de.okd.geo.access;

import static de.okd.core.query.Condition.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.Table;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far the people of the census of 2011 have to the next school of 2020. Oracle: a program apart from OKD in Python, which
 * asks GDAL for each cell's municipality and measures every pair with Vincenty's formula on GRS 80.
 */
class RealReachTest {
    private static RegionCoverage municipalities;
    private static RegionColumn cells;
    private static Points schools;

    @BeforeAll
    static void load() {
        RegionCoverage coverage = RegionCoverage.of(Vg5000.read("GEM"));
        municipalities = coverage.only(coverage.keys().stream()
                .filter(key -> key.level() == RegionLevel.MUNICIPALITY)
                .filter(key -> key.isWithin(RegionKey.parse("06432")) || key.isWithin(RegionKey.parse("06440")))
                .toList());
        try (Okd okd = Okd.inMemory()) {
            okd.load(delivered("zensus2011-grid-1km/hessen-bbox.csv"));
            okd.load(delivered("schools-2020/schools.csv"));
            cells = okd.query("hessen-bbox").where(measure("population")).run().column("value");
            schools = places(okd.sql("select cast(lon as double) lon, cast(lat as double) lat from schools")
                    .run()
                    .table());
        }
    }

    private static Path delivered(String file) {
        Path path = Path.of(System.getProperty("okd.data", ""), file);
        Assumptions.assumeTrue(Files.isRegularFile(path), "Not there: " + path + " (system property okd.data)");
        return path;
    }

    private static Points places(Table table) {
        double[] xy = new double[2 * table.rows()];
        for (int i = 0; i < table.rows(); i++) {
            xy[2 * i] = table.row(i).number("lon");
            xy[2 * i + 1] = table.row(i).number("lat");
        }
        return Points.of(GermanCrs.ETRS89, xy);
    }

    @ParameterizedTest
    @CsvSource({
        "06432001, 62.46546961, 1603.41255",
        "06432010, 93.94216427, 677.38455",
        "06440008, 87.80282515, 760.98418"
    })
    void theShareWithinTwoKilometresAndTheMeanWayAreThoseOfTheOracle(String key, double share, double mean) {
        PlacedPopulation people = PlacedPopulation.inCells(cells, municipalities);
        Reach reach = Reach.nearest(people, schools);

        assertThat(value(reach.shareWithin(2000), key).value()).isCloseTo(share, within(1e-6));
        assertThat(value(reach.mean(), key).value()).isCloseTo(mean, within(0.05));
    }

    @Test
    void secretCellsMakeEveryShareIncomplete() {
        PlacedPopulation people = PlacedPopulation.inCells(cells, municipalities);

        assertThat(Reach.nearest(people, schools).shareWithin(2000).values())
                .hasSize(48)
                .extracting(RegionColumn.Value::status)
                .containsOnly(ObservationStatus.INCOMPLETE);
    }

    @Test
    void everySchoolWithPeopleAroundItIsSharedOutCompletely() {
        PlacedPopulation people = PlacedPopulation.inCells(cells, municipalities);
        TravelCosts metres = TravelCosts.distances(people.places(), schools, 3000);
        double[] supply = new double[schools.size()];
        Arrays.fill(supply, 1);

        FloatingCatchments shared = FloatingCatchments.of(people, supply, metres, Decay.within(3000));

        double received = IntStream.range(0, people.size())
                .filter(place -> people.status(place).hasValue())
                .mapToDouble(place -> people.people(place) * shared.supplyPerPerson(place))
                .sum();
        int reached = schools.size() - shared.facilitiesWithoutPeople().length();
        assertThat(reached).isBetween(192, 400);
        assertThat(received).isCloseTo(reached, within(1e-9 * reached));
    }

    private static RegionColumn.Value value(RegionColumn column, String key) {
        return column.values().stream()
                .filter(value -> value.region().key().value().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
