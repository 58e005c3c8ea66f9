package de.okd.geo.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.source.Delivery;
import de.okd.core.source.SourceFormat;
import de.okd.geo.Vg5000;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.io.flatgeobuf.FlatGeobufFormat;
import de.okd.geo.io.geojson.GeoJsonFormat;
import de.okd.geo.io.geopackage.GeoPackageFormat;
import de.okd.geo.io.geoparquet.GeoParquetFormat;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;

/** The official boundaries of all districts, written and read in every format. */
class RealExportTest {
    private static RegionCoverage districts;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() {
        districts = RegionCoverage.of(Vg5000.read("KRS"));
    }

    @Test
    void throughGeoPackageNothingChanges() {
        Path file = folder.resolve("kreise.gpkg");
        CoverageExport.of(districts).geoPackage(file);

        assertEqual(new GeoPackageFormat(), file);
        assertThat(Ogr.layer(file).features()).isEqualTo(401);
        assertThat(Ogr.layer(file).epsg()).isEqualTo(25832);
    }

    @Test
    void throughFlatGeobufNothingChanges() {
        Path file = folder.resolve("kreise.fgb");
        CoverageExport.of(districts).flatGeobuf(file);

        assertEqual(new FlatGeobufFormat(), file);
        assertThat(Ogr.layer(file).features()).isEqualTo(401);
        assertThat(Ogr.layer(file).epsg()).isEqualTo(25832);
    }

    @Test
    void throughGeoParquetNothingChanges() {
        Path file = folder.resolve("kreise.parquet");
        CoverageExport.of(districts).geoParquet(file);

        assertEqual(new GeoParquetFormat(), file);
    }

    /** Seven decimals of degrees are a centimetre; rounding may make a narrow corner cross itself, which is repaired. */
    @Test
    void throughGeoJsonNoBorderMovesByMoreThanCentimetres() {
        Path file = folder.resolve("kreise.geojson");
        CoverageExport.of(districts).geoJson(file);

        RegionCoverage back = RegionCoverage.of(ReadBack.boundaries(new GeoJsonFormat(), file));
        assertThat(back.keys()).containsExactlyElementsOf(districts.keys());
        for (RegionPolygon polygon : districts.polygons()) {
            Geometry read = back.find(polygon.region().key()).orElseThrow();
            double moved = Math.abs(read.getArea() - polygon.geometry().getArea());
            assertThat(moved)
                    .as(polygon.region().name())
                    .isLessThan(0.01 * polygon.geometry().getLength());
        }
        assertThat(Ogr.layer(file).features()).isEqualTo(401);
        assertThat(Ogr.layer(file).epsg()).isEqualTo(4326);
    }

    private static void assertEqual(SourceFormat format, Path file) {
        Delivery.Boundaries read = ReadBack.boundaries(format, file);
        RegionCoverage back = RegionCoverage.of(read);
        assertThat(read.findings()).isEmpty();
        assertThat(back.keys()).containsExactlyElementsOf(districts.keys());
        for (RegionPolygon polygon : districts.polygons()) {
            RegionPolygon same = back.findPolygon(polygon.region().key()).orElseThrow();
            assertThat(same.region()).isEqualTo(polygon.region());
            assertThat(same.geometry().norm().equalsExact(polygon.geometry().norm()))
                    .as(polygon.region().name())
                    .isTrue();
        }
    }
}
