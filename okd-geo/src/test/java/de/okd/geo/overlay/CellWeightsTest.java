package de.okd.geo.overlay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.okd.core.error.OkdException;
import de.okd.core.region.GridCell;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Grid cells in regions. Oracle: each cell's outline intersected with each region by OverlayNGRobust of JTS 1.20. */
class CellWeightsTest {
    /** The cells of the grid that cover the patchworks and some land around them. */
    private static List<Region> cells(int side) {
        List<Region> cells = new ArrayList<>();
        for (int north = 3_012_000; north < 3_050_000; north += side) {
            for (int east = 4_222_000; east < 4_258_000; east += side) {
                cells.add(cell(side, north, east));
            }
        }
        return cells;
    }

    private static Region cell(int side, int north, int east) {
        RegionKey key = RegionKey.of(new GridCell(side, north, east));
        return new Region(key, key.value());
    }

    private static Geometry outline(Region cell) {
        GridCell place = GridCell.parse(cell.key().value());
        int north = place.north();
        int east = place.east();
        int side = place.size();
        Points corners = Points.of(
                GermanCrs.LAEA,
                new double[] {east, north, east + side, north, east + side, north + side, east, north + side});
        Coordinate[] ring = new Coordinate[5];
        for (int i = 0; i < 5; i++) {
            ring[i] = new Coordinate(corners.x(i % 4), corners.y(i % 4));
        }
        return new GeometryFactory().createPolygon(ring);
    }

    @Test
    void everyCellHasTheAreaOfItsIntersectionWithEachRegion() {
        Patchwork patches = Patchwork.winding(1, 6).united(2, 9);
        List<Region> cells = cells(1000);

        AreaWeights weights = AreaWeights.ofCells(cells, patches.coverage());

        for (int i = 0; i < cells.size(); i++) {
            Geometry outline = outline(cells.get(i));
            double[] row = new double[9];
            for (int pair = weights.start(i); pair < weights.start(i + 1); pair++) {
                row[weights.to(pair)] = weights.area(pair);
            }
            double[] expected = patches.patches().stream()
                    .mapToDouble(patch -> 1e6
                            / outline.getArea()
                            * OverlayNGRobust.overlay(outline, patch, OverlayNG.INTERSECTION)
                                    .getArea())
                    .toArray();
            assertThat(row).as(cells.get(i).name()).containsExactly(expected, within(1e-5));
        }
        assertThat(weights.pairs()).isGreaterThan(400);
    }

    @Test
    void smallCellsCoverEachRegion() {
        Patchwork patches = Patchwork.winding(1, 6);
        RegionCoverage coverage = patches.coverage();

        AreaWeights regions = AreaWeights.ofCells(cells(100), coverage).reversed();

        for (int i = 0; i < 36; i++) {
            double ground = sum(regions, i);
            assertThat(ground / patches.patches().get(i).getArea()).isBetween(1.0, 1.001);
        }
    }

    private static double sum(AreaWeights weights, int i) {
        double sum = 0;
        for (int pair = weights.start(i); pair < weights.start(i + 1); pair++) {
            sum += weights.area(pair);
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 100})
    void byCentreEachCellIsWholeInOneRegion(int side) {
        Patchwork patches = Patchwork.winding(3, 6);
        List<Region> cells = cells(side);

        AreaWeights weights = AreaWeights.ofCellCentres(cells, patches.coverage());

        GeometryFactory factory = new GeometryFactory();
        for (int i = 0; i < cells.size(); i += 7) {
            GridCell cell = GridCell.parse(cells.get(i).key().value());
            Points centre =
                    Points.of(GermanCrs.LAEA, new double[] {cell.east() + side / 2.0, cell.north() + side / 2.0});
            Geometry point = factory.createPoint(new Coordinate(centre.x(0), centre.y(0)));
            List<Integer> holders = new ArrayList<>();
            for (int pair = weights.start(i); pair < weights.start(i + 1); pair++) {
                holders.add(weights.to(pair));
                assertThat(weights.area(pair)).isEqualTo((double) side * side);
            }
            assertThat(holders)
                    .containsExactlyElementsOf(IntStream.range(0, 36)
                            .filter(patch -> patches.patches().get(patch).contains(point))
                            .boxed()
                            .toList());
        }
        assertThat(weights.pairs() * side * (double) side).isCloseTo(patches.area(), withinPercentage(1));
    }

    @Test
    void cellsInOverlappingRegionsCountForBoth() {
        Patchwork overlapping =
                new Patchwork(List.of(Patchwork.box(0, 0, 12_000, 20_000), Patchwork.box(8_000, 0, 20_000, 20_000)));
        List<Region> cells = cells(1000);

        AreaWeights weights = AreaWeights.ofCells(cells, overlapping.coverage());

        double area = sum(weights.reversed(), 0) + sum(weights.reversed(), 1);
        assertThat(area / (2 * 12_000 * 20_000.0)).isBetween(1.0, 1.001);
        assertThat(weights.findings()).isNotEmpty();
    }

    @Test
    void aMunicipalityIsNoGridCell() {
        List<Region> wrong = List.of(new Region(Patchwork.key(0), "Ort"));

        assertThatThrownBy(() -> AreaWeights.ofCells(wrong, Patchwork.squares(1).coverage()))
                .isInstanceOf(OkdException.class)
                .hasMessageContaining("06001000")
                .hasMessageContaining("CRS3035RES1000m");
    }

    /** The corners of the box that Germany fills in the grid, and its middle. */
    @ParameterizedTest
    @CsvSource({"4030000, 2680000", "4030000, 3550000", "4670000, 2680000", "4670000, 3550000", "4350000, 3100000"})
    void theSidesOfACellAreStraightToThreeMillimetres(int east, int north) {
        for (int side : new int[] {100, 1000}) {
            double half = side / 2.0;
            Points level =
                    Points.of(GermanCrs.LAEA, new double[] {east, north, east + half, north, east + side, north});
            Points upright =
                    Points.of(GermanCrs.LAEA, new double[] {east, north, east, north + half, east, north + side});
            assertThat(Math.max(sag(level), sag(upright))).isLessThan(0.003 * side / 1000 * side / 1000);
        }
    }

    private static double sag(Points line) {
        return Distance.pointToSegment(coordinate(line, 1), coordinate(line, 0), coordinate(line, 2));
    }

    private static Coordinate coordinate(Points points, int i) {
        return new Coordinate(points.x(i), points.y(i));
    }
}
