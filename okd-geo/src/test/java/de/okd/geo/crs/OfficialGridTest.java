package de.okd.geo.crs;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionLevel;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.algorithm.locate.PointOnGeometryLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Location;

/** With the official grid BETA2007, and how far the seven parameters are from it. */
class OfficialGridTest {
    private static final double MILLIMETRE = 0.001;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "GAUSS_KRUEGER_.")
    void withTheGridGaussKruegerAgreesWithProjToAMillimetre(GermanCrs crs) {
        double[] xy = ControlPoints.byGrid(crs);

        CrsTransform.between(crs, GermanCrs.UTM_32).with(Beta2007.grid()).transform(xy);

        assertThat(CrsTransformTest.furthest(xy, ControlPoints.in(GermanCrs.UTM_32), GermanCrs.UTM_32))
                .isLessThan(MILLIMETRE);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ANY, names = "GAUSS_KRUEGER_.")
    void theWayBackTooAgrees(GermanCrs crs) {
        double[] xy = ControlPoints.in(GermanCrs.UTM_32);

        CrsTransform.between(crs, GermanCrs.UTM_32)
                .with(Beta2007.grid())
                .inverse()
                .transform(xy);

        assertThat(CrsTransformTest.furthest(xy, ControlPoints.byGrid(crs), crs))
                .isLessThan(MILLIMETRE);
    }

    /** On a lattice of 0.05 degrees inside Germany; the stated maximum must be one, and not a careless one. */
    @Test
    void theSevenParametersAreAsFarOffAsStated() {
        DatumGrid grid = Beta2007.grid();
        double[] most = new double[6];
        for (double[] place : lattice()) {
            int zone = (int) Math.round(place[0] / 3);
            most[zone] = Math.max(most[zone], distance(place, grid));
        }

        for (int zone = 2; zone <= 5; zone++) {
            double stated = SevenParameters.accuracy(3 * zone - 1, 3 * zone + 1).metres() - DatumGrid.METRES;
            assertThat(most[zone]).as("zone " + zone).isBetween(stated - 0.12, stated);
        }
    }

    private static double distance(double[] dhdn, DatumGrid grid) {
        double[] byGrid = dhdn.clone();
        double[] byParameters = dhdn.clone();
        grid.toEtrs89(byGrid, 0, 1);
        SevenParameters.EPSG_1777.toEtrs89(byParameters, 0, 1);
        CrsTransform toMetres = CrsTransform.between(GermanCrs.ETRS89, GermanCrs.UTM_32);
        toMetres.transform(byGrid);
        toMetres.transform(byParameters);
        return Math.hypot(byGrid[0] - byParameters[0], byGrid[1] - byParameters[1]);
    }

    private static List<double[]> lattice() {
        PointOnGeometryLocator germany = new IndexedPointInAreaLocator(RegionCoverage.of(Vg5000.read("LAN"))
                .dissolvedTo(RegionLevel.COUNTRY)
                .find(RegionKey.GERMANY)
                .orElseThrow());
        List<double[]> inside = new ArrayList<>();
        IntStream.range(112, 304)
                .forEach(x -> IntStream.range(944, 1104).forEach(y -> {
                    double[] map = {x / 20.0, y / 20.0};
                    CrsTransform.between(GermanCrs.ETRS89, GermanCrs.UTM_32).transform(map);
                    if (germany.locate(new Coordinate(map[0], map[1])) != Location.EXTERIOR) {
                        inside.add(new double[] {x / 20.0, y / 20.0});
                    }
                }));
        return inside;
    }
}
