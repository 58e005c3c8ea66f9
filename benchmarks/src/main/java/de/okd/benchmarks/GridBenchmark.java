package de.okd.benchmarks;

import de.okd.core.region.GridCell;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.coverage.RegionPolygon;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.overlay.AreaWeights;
import de.okd.geo.point.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long do 360,000 grid cells of 100 m take to find their parts in 10,800 regions, beside JTS cell by cell? */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class GridBenchmark {
    private static final int SIDE = 100;

    private RegionCoverage regions;
    private List<Region> cells;

    @Setup(Level.Trial)
    public void make() {
        regions = SyntheticCoverage.municipalities();
        cells = new ArrayList<>();
        for (int north = 3_000_000; north < 3_060_000; north += SIDE) {
            for (int east = 4_200_000; east < 4_260_000; east += SIDE) {
                RegionKey key = RegionKey.of(new GridCell(SIDE, north, east));
                cells.add(new Region(key, key.value()));
            }
        }
    }

    @Benchmark
    public AreaWeights byArea() {
        return AreaWeights.ofCells(cells, regions);
    }

    @Benchmark
    public AreaWeights byCentre() {
        return AreaWeights.ofCellCentres(cells, regions);
    }

    @Benchmark
    public double cellByCell() {
        STRtree tree = new STRtree();
        for (RegionPolygon region : regions.polygons()) {
            Geometry geometry = region.geometry();
            tree.insert(geometry.getEnvelopeInternal(), PreparedGeometryFactory.prepare(geometry));
        }
        double sum = 0;
        for (Geometry cell : outlines()) {
            for (Object found : tree.query(cell.getEnvelopeInternal())) {
                sum += area(cell, (PreparedGeometry) found);
            }
        }
        return sum;
    }

    private static double area(Geometry cell, PreparedGeometry region) {
        return region.covers(cell)
                ? cell.getArea()
                : OverlayNGRobust.overlay(cell, region.getGeometry(), OverlayNG.INTERSECTION)
                        .getArea();
    }

    private List<Geometry> outlines() {
        double[] xy = new double[8 * cells.size()];
        for (int i = 0; i < cells.size(); i++) {
            GridCell cell = GridCell.parse(cells.get(i).key().value());
            for (int corner = 0; corner < 4; corner++) {
                xy[8 * i + 2 * corner] = cell.east() + (corner == 1 || corner == 2 ? SIDE : 0);
                xy[8 * i + 2 * corner + 1] = cell.north() + (corner >= 2 ? SIDE : 0);
            }
        }
        Points corners = Points.of(GermanCrs.LAEA, xy);
        List<Geometry> outlines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            outlines.add(outline(corners, 4 * i));
        }
        return outlines;
    }

    private static Geometry outline(Points corners, int first) {
        Coordinate[] ring = new Coordinate[5];
        for (int i = 0; i < 5; i++) {
            int corner = first + i % 4;
            ring[i] = new Coordinate(corners.x(corner), corners.y(corner));
        }
        return new GeometryFactory().createPolygon(ring);
    }
}
