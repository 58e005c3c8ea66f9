package de.okd.geo;

import static de.okd.geo.ShapefileBuilder.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.okd.core.Okd;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.error.OkdException;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.RegionColumn;
import de.okd.core.table.RegionColumns;
import de.okd.geo.coverage.Squares;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoTest {

    @Test
    void theDatasetWithTheMostMunicipalitiesIsTaken() {
        Geo geo = Geo.of(List.of(
                Squares.boundaries("a", "06440002"),
                Squares.boundaries("b", "06440002", "06440008"),
                Squares.boundaries("c", "06432", "06440", "06411")));

        assertThat(geo.coverage().provenance().file()).isEqualTo("b.shp");
    }

    @Test
    void ofEqualDatasetsTheFirstByNameIsTaken() {
        Geo geo = Geo.of(List.of(Squares.boundaries("b", "06440002"), Squares.boundaries("a", "06440008")));

        assertThat(geo.coverage().provenance().file()).isEqualTo("a.shp");
    }

    @Test
    void withoutMunicipalitiesTheErrorSaysWhatToLoad() {
        assertThatThrownBy(() -> Geo.of(List.of(Squares.boundaries("VG5000_KRS", "06440"))))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("VG5000_KRS")
                .hasMessageContaining("VG5000_GEM");
    }

    @Test
    void aShapefileLoadedIntoAStoreCanBeDrawn(@TempDir Path folder) {
        Path shapes = new ShapefileBuilder(folder, "gemeinden")
                .region("06440008", "Friedberg (Hessen)", square(480_000, 5_570_000, 1000))
                .write();
        RegionColumns table = name -> new RegionColumn(
                name,
                "je 100",
                "2015",
                List.of(new RegionColumn.Value(Squares.region("06440008"), 26.6, ObservationStatus.NORMAL)),
                List.of());

        try (Okd okd = Okd.inMemory()) {
            okd.load(shapes);
            Geo geo = Geo.of(okd);

            assertThat(geo.coverage().areaSquareMetres(RegionKey.parse("06440008")))
                    .isEqualTo(1_000_000);
            assertThat(geo.match(List.of(Squares.region("06440008"))).isComplete())
                    .isTrue();
            assertThat(geo.choropleth(table, "x").toSvg()).contains("Friedberg (Hessen): 26,6 je 100");
        }
    }

    @Test
    void numbersOfMunicipalitiesAreBroughtToOtherAreas() {
        Geo geo = Geo.of(List.of(Squares.boundaries("a", "06440002", "06440008")));
        RegionColumn people = new RegionColumn(
                "Bevölkerung",
                "Anzahl",
                "2015",
                List.of(new RegionColumn.Value(Squares.region("06440008"), 28_000, ObservationStatus.NORMAL)),
                List.of());

        RegionColumn space = geo.interpolationTo(Squares.coverage("06440002:a", "06440008:b"))
                .count(people)
                .column();

        assertThat(space.values())
                .extracting(value -> value.region().key().value(), RegionColumn.Value::status)
                .containsExactly(
                        tuple("06440002:a", ObservationStatus.ABSENT), tuple("06440008:b", ObservationStatus.NORMAL));
    }

    @Test
    void numbersOfGridCellsAreBroughtToDistricts() {
        Geo geo = Geo.of(List.of(Squares.boundaries("a", "06440002", "06440008")));
        RegionKey cell = RegionKey.parse("CRS3035RES100mN3020100E4230200");
        RegionColumn people = new RegionColumn(
                "Einwohner",
                "Personen",
                "2022-05-15",
                List.of(new RegionColumn.Value(new Region(cell, ""), 3, ObservationStatus.NORMAL)),
                List.of());

        RegionColumn district = geo.interpolationOfCells(List.of(new Region(cell, "")), RegionLevel.DISTRICT)
                .count(people)
                .column();

        assertThat(district.values())
                .extracting(value -> value.region().key().value(), RegionColumn.Value::value)
                .containsExactly(tuple("06440", 3.0));
    }

    @Test
    void aSnapshotIsDrawnWithTheBoundariesOfThen(@TempDir Path folder) {
        ShapefileBuilder file = new ShapefileBuilder(folder, "gemeinden");
        try (Okd okd = Okd.inMemory()) {
            okd.load(file.region("06440008", "Friedberg", square(480_000, 5_570_000, 1000))
                    .write());
            okd.load(file.region("06440002", "Bad Nauheim", square(481_000, 5_570_000, 1000))
                    .write());

            assertThat(Geo.of(okd).coverage().keys()).hasSize(2);
            assertThat(Geo.of(okd.asOf(1)).coverage().keys()).hasSize(1);
        }
    }
}
