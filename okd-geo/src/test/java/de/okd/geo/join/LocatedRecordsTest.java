package de.okd.geo.join;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.okd.core.Okd;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Measure;
import de.okd.core.error.Finding;
import de.okd.core.error.OkdException;
import de.okd.core.source.Provenance;
import de.okd.core.source.Version;
import de.okd.core.source.tabular.Mapping;
import de.okd.core.time.Period;
import de.okd.geo.coverage.Squares;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.topology.Tiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records over three squares from 480,000 to 483,000 m east and 5,570,000 to 5,571,000 m north. */
class LocatedRecordsTest {
    private static final PointColumns METRES = new PointColumns(GermanCrs.UTM_32, "east", "north");
    private static final String HEADER = "id;kind;year;east;north\n";
    private static final PointJoin JOIN = PointJoin.of(Squares.coverage("06432001", "06440002", "06440008"));

    private final Okd okd = Okd.inMemory();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        okd.close();
    }

    private LocatedRecords located(String rows) {
        load(HEADER + rows);
        return LocatedRecords.of(okd, "places", METRES, JOIN);
    }

    private void load(String text) {
        try {
            okd.load(
                    Files.writeString(folder.resolve("places.csv"), text),
                    Mapping.of("places").records());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> lines(String select) {
        List<String> lines = new ArrayList<>();
        okd.sql(select).forEach(row -> lines.add(row.text("line")));
        return lines;
    }

    private List<String> numbers(String dataset, String more) {
        return lines("SELECT concat_ws(' ', region, period, " + more + "value::INT, status) AS line FROM " + dataset
                + " ORDER BY ALL");
    }

    @Test
    void rowsKeepTheirColumnsAndGetTheirRegion() {
        LocatedRecords located = located("a;x;2019;480500;5570500\nb;y;2020;479000;5570500\nc;x;2020;;\n");
        Version version = located.loadInto(okd, "located");

        assertThat(version.kind()).isEqualTo(Version.Kind.RECORDS);
        assertThat(lines("SELECT concat_ws(' ', id, kind, year, region, region_name, placement) AS line FROM located"))
                .containsExactly("a x 2019 06432001 Ort 06432001 INSIDE", "b y 2020 OUTSIDE", "c x 2020 UNPLACED");
    }

    @Test
    void aColumnNameThatIsTakenGetsANumber() {
        load("id;Region;east;north\na;Süd;480500;5570500\n");
        LocatedRecords.of(okd, "places", METRES, JOIN).loadInto(okd, "located");

        assertThat(lines("SELECT concat_ws(' ', \"Region\", region_2) AS line FROM located"))
                .containsExactly("Süd 06432001");
    }

    @Test
    void everyRegionHasANumberAndWhereThereIsNothingItIsExactlyZero() {
        Version version = located("a;x;2019;480500;5570500\nb;y;2020;482500;5570500\nc;x;2020;480600;5570500\n")
                .count("places_there", Aggregation.STOCK, Period.year(2020))
                .loadInto(okd);

        assertThat(version.kind()).isEqualTo(Version.Kind.TABLE);
        assertThat(numbers("places_there", ""))
                .containsExactly("06432001 2020 2 NORMAL", "06440002 2020 0 ZERO", "06440008 2020 1 NORMAL");
        assertThat(okd.structure(version).measures())
                .containsExactly(new Measure("places_there", "count", "Anzahl", Aggregation.STOCK));
    }

    @Test
    void rowsAreCountedByTheirPeriodAndCodes() {
        located("a;x;2019;480500;5570500\nb;;2020;482500;5570500\nc;x;2020;480600;5570500\n")
                .count("events", Aggregation.FLOW, "year")
                .by("kind")
                .loadInto(okd);

        assertThat(numbers("events", "kind, "))
                .contains(
                        "06432001 2019 x 1 NORMAL",
                        "06432001 2020 x 1 NORMAL",
                        "06440008 2020 ohne Angabe 1 NORMAL",
                        "06440002 2020 x 0 ZERO");
        assertThat(okd.query("events").groupBy("period").sum().run().table().toString())
                .contains("2019")
                .contains("2020");
    }

    @Test
    void aRowWithoutCoordinatesMakesAllCountsIncomplete() {
        Version version = located("a;x;2019;480500;5570500\nb;y;2020;;\nc;y;2020;n/a;5570500\n")
                .count("places_there", Aggregation.STOCK, Period.year(2020))
                .loadInto(okd);

        assertThat(numbers("places_there", ""))
                .containsExactly(
                        "06432001 2020 1 INCOMPLETE", "06440002 2020 0 INCOMPLETE", "06440008 2020 0 INCOMPLETE");
        assertThat(okd.findings(version))
                .filteredOn(finding -> finding.code() == Finding.Code.GEOMETRY_MISSING)
                .extracting(Finding::message)
                .containsExactly(
                        "2 of 3 rows have no coordinates: they may lie in any region, so that counts are incomplete.");
    }

    @Test
    void aRowWithoutPeriodMakesAllCountsIncompleteToo() {
        Version version = located("a;x;2019;480500;5570500\nb;y;;480500;5570500\n")
                .count("events", Aggregation.FLOW, "year")
                .loadInto(okd);

        assertThat(numbers("events", ""))
                .containsExactly(
                        "06432001 2019 1 INCOMPLETE", "06440002 2019 0 INCOMPLETE", "06440008 2019 0 INCOMPLETE");
        assertThat(okd.findings(version)).extracting(Finding::code).contains(Finding.Code.ROW_REJECTED);
    }

    @Test
    void rowsOutsideAreAFindingAndCountedNowhere() {
        Version version = located("a;x;2019;480500;5570500\nb;y;2020;479000;5570500\n")
                .count("places_there", Aggregation.STOCK, Period.year(2020))
                .loadInto(okd);

        assertThat(numbers("places_there", "")).contains("06432001 2020 1 NORMAL");
        assertThat(okd.findings(version))
                .extracting(Finding::message)
                .contains("1 of 2 rows lie in no region and are counted in none.");
    }

    @Test
    void whatWasNearEnoughIsAFinding() {
        load(HEADER + "a;x;2019;479990;5570500\nb;x;2019;481000;5570500\n");
        LocatedRecords located = LocatedRecords.of(okd, "places", METRES, JOIN.nearestWithin(50));

        assertThat(located.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "1 of 2 rows lie outside of all regions and were given to the nearest, at most 50 m away.",
                        "1 of 2 rows lie in several regions, on a border or where regions overlap, and were given to that"
                                + " with the lowest key.");
    }

    @Test
    void coordinatesMayBeTextsWithACommaAndDegrees() {
        load("id;x;y\na;\"8,72\";\"50,283\"\n");
        LocatedRecords located = LocatedRecords.of(okd, "places", PointColumns.degrees("x", "y"), JOIN);

        assertThat(located.report()).isEqualTo(new PointReport(1, 1, 0, 0, 0, 0, 0));
    }

    @Test
    void coordinatesThatAreNowhereNearDoNotSpoilTheOthers() {
        load("id;lon;lat\na;8.72;50.283\nb;8.73;50.283\nc;50.283;8.72\nd;8.72;5028.3\ne;8.73;50.283\n");
        LocatedRecords located = LocatedRecords.of(okd, "places", PointColumns.degrees("lon", "lat"), JOIN);

        assertThat(located.report()).isEqualTo(new PointReport(5, 3, 0, 0, 2, 0, 0));
        assertThat(located.match().placement(3)).isEqualTo(Placement.UNPLACED);
    }

    @Test
    void bothFilesAreTheOrigin() {
        Provenance provenance = located("a;x;2019;480500;5570500\n").provenance();

        assertThat(provenance.file()).isEqualTo("places.csv + quadrate.shp");
        assertThat(provenance.publisher()).contains("Amt für Quadrate");
    }

    @Test
    void swappedCoordinatesAreRefusedWithTheRightOrder() {
        load("id;lon;lat\na;50.283;8.72\n");

        assertThatThrownBy(() -> LocatedRecords.of(okd, "places", PointColumns.degrees("lon", "lat"), JOIN))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll(
                        "most coordinates in lon, lat in EPSG:4258 (ETRS89) are not in Germany", "50.283, 8.72",
                        "With the columns swapped they fit", "places.csv");
    }

    @Test
    void coordinatesInAnotherSystemAreRefusedWithThatOne() {
        load("id;lon;lat\na;480500;5570500\n");

        assertThatThrownBy(() -> LocatedRecords.of(okd, "places", PointColumns.degrees("lon", "lat"), JOIN))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("They fit EPSG:25832 (ETRS89 / UTM zone 32N)");
    }

    @Test
    void anUnknownColumnIsNamed() {
        load(HEADER + "a;x;2019;480500;5570500\n");

        assertThatThrownBy(() ->
                        LocatedRecords.of(okd, "places", new PointColumns(GermanCrs.UTM_32, "easte", "north"), JOIN))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("\"places\" has no column \"easte\"", "Did you mean \"east\"?");
    }

    @Test
    void observationsHaveNoPlaces() {
        located("a;x;2019;480500;5570500\n")
                .count("places_there", Aggregation.STOCK, Period.year(2020))
                .loadInto(okd);

        assertThatThrownBy(() -> LocatedRecords.of(okd, "places_there", METRES, JOIN))
                .isInstanceOf(OkdException.class)
                .hasMessageContainingAll("it holds TABLE, expected RECORDS", ".records()");
    }

    @Test
    void rowsLoadedAnewMustBePlacedAgain() {
        LocatedRecords located = located("a;x;2019;480500;5570500\n");
        load(HEADER + "b;x;2019;480500;5570500\n");

        assertThatThrownBy(() -> located.loadInto(okd, "located"))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Place them again");
    }

    @Test
    void tooManyCombinationsAreRefused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 6_000; i++) {
            rows.append(i).append(";x;2019;480500;5570500\n");
        }
        load(HEADER + rows);
        PointJoin many = PointJoin.of(Tiles.coverage(80, 60, 1, 1));
        RegionCount count = LocatedRecords.of(okd, "places", METRES, many)
                .count("places_there", Aggregation.STOCK, Period.year(2020))
                .by("id");

        assertThatThrownBy(() -> count.loadInto(okd))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("Count by columns with fewer different values");
    }
}
