package de.okd.geo.join;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Maps;
import de.okd.core.Okd;
import de.okd.core.dataset.Aggregation;
import de.okd.core.query.Condition;
import de.okd.core.region.RegionKey;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.time.Period;
import de.okd.geo.Geo;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import de.okd.geo.topology.Predicate;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** The schools of Germany of 2020 and the accidents of Münster in the municipalities 1:5,000,000 of 2021. */
class RealPointsTest {
    private static Okd okd;
    private static Geo geo;
    private static LocatedRecords schools;

    @BeforeAll
    static void load() {
        okd = Okd.inMemory();
        okd.load(delivered("vg5000-2021/VG5000_GEM.shp"));
        okd.load(delivered("schools-2020/schools.csv"), Mapping.of("schools").records());
        okd.load(delivered("unfallatlas/muenster.csv"), Mapping.of("accidents").records());
        geo = Geo.of(okd);
        schools = geo.locate(okd, "schools", PointColumns.degrees("lon", "lat"));
    }

    @AfterAll
    static void close() {
        if (okd != null) {
            okd.close();
        }
    }

    private static Path delivered(String name) {
        Path file = Path.of(System.getProperty("okd.data", "")).resolve(name);
        Assumptions.assumeTrue(Files.isRegularFile(file), "The official data are not there: " + file);
        return file;
    }

    /** Oracle: the numbers published with the data. */
    @Test
    void schoolsOfTheTwoDistrictsAreInAllTheirMunicipalities() {
        assertThat(counts("06432").values()).hasSize(23).doesNotContain(0L);
        assertThat(counts("06440").values()).hasSize(25).doesNotContain(0L);
        assertThat(sum(counts("06432"))).isEqualTo(88);
        assertThat(sum(counts("06440"))).isEqualTo(104);
    }

    @Test
    void allButNineSchoolsLieInTheGeneralisedBoundaries() {
        assertThat(schools.report()).isEqualTo(new PointReport(33_145, 33_136, 0, 9, 0, 0, 0));
    }

    /** Oracle: {@link org.locationtech.jts.geom.Geometry#covers}. */
    @Test
    void everySchoolIsWhereThePredicatePutsIt() {
        List<Geometry> polygons =
                geo.coverage().polygons().stream().map(RegionPolygon::geometry).toList();
        Predicate predicate = new Predicate(polygons);
        List<Coordinate> places = places();

        for (int i = 0; i < places.size(); i++) {
            assertThat(schools.match().index(i)).as("school %d", i).isEqualTo(predicate.find(places.get(i)));
        }
    }

    private static List<Coordinate> places() {
        List<Double> degrees = new ArrayList<>();
        okd.sql("SELECT lon, lat FROM schools").forEach(row -> {
            degrees.add(row.number("lon"));
            degrees.add(row.number("lat"));
        });
        Points points = Points.of(
                GermanCrs.ETRS89,
                degrees.stream().mapToDouble(Double::doubleValue).toArray());
        return IntStream.range(0, points.size())
                .mapToObj(i -> new Coordinate(points.x(i), points.y(i)))
                .toList();
    }

    @Test
    void countsBecomeObservationsOfBothFilesThatAddUpToDistricts() {
        Version version = schools.count("schools_there", Aggregation.STOCK, Period.year(2020))
                .by("schulart")
                .loadInto(okd);

        assertThat(okd.query("schools_there")
                        .where(Condition.within("06440"))
                        .sum()
                        .run()
                        .table()
                        .row(0)
                        .number("value"))
                .isEqualTo(104);
        assertThat(version.provenance().file()).isEqualTo("schools.csv + VG5000_GEM.shp");
        assertThat(version.provenance().attribution()).isEqualTo("© GeoBasis-DE / BKG 2021");
    }

    /** Münster's own file: what is elsewhere lies within 500 m of the generalised border. */
    @Test
    void accidentsOfMuensterAreCountedByYearAndSeverity() {
        LocatedRecords accidents = geo.locate(okd, "accidents", PointColumns.degrees("XGCSWGS84", "YGCSWGS84"));
        accidents
                .count("accidents_there", Aggregation.FLOW, "UJAHR")
                .by("UKATEGORIE")
                .loadInto(okd);

        assertThat(accidents.report()).isEqualTo(new PointReport(2_239, 2_239, 0, 0, 0, 0, 0));
        assertThat(accidents.match().counts().get(RegionKey.parse("05515000"))).isEqualTo(2_231);
        assertThat(okd.sql("SELECT sum(value) AS total FROM accidents_there WHERE region = '05515000'")
                        .run()
                        .table()
                        .row(0)
                        .number("total"))
                .isEqualTo(2_231);
    }

    private static SortedMap<RegionKey, Long> counts(String district) {
        return new TreeMap<>(Maps.filterKeys(schools.match().counts(), key -> key.isWithin(RegionKey.parse(district))));
    }

    private static long sum(SortedMap<RegionKey, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
