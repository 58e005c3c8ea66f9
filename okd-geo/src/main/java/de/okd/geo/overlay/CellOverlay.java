package de.okd.geo.overlay;

import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.geo.coverage.RegionCoverage;
import de.okd.geo.join.PointJoin;
import de.okd.geo.join.PointMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * Grid cells in regions. Nearly all cells lie inside one region: those that no border comes near are placed by one look into a
 * raster, and only the others are cut.
 */
final class CellOverlay {
    private static final int UNDECIDED = EdgeBuckets.AMBIGUOUS;

    private final List<Region> regions;
    private final CellPlaces cells;
    private final Polygons to;
    private final BitSet conflicting;
    private final BitSet near;
    private final Raster raster;
    private final EdgeBuckets buckets;

    CellOverlay(List<Region> regions, Polygons to) {
        this.regions = regions;
        this.cells = new CellPlaces(regions);
        this.to = to;
        this.conflicting = to.conflicting();
        this.near = to.near(cells.extent());
        Envelope extent = to.extent(near);
        this.raster = Raster.ofSize(extent.isNull() ? new Envelope(0, 1, 0, 1) : extent, cells.smallestSide());
        this.buckets = new EdgeBuckets(new Border(to.edges(), near, false), raster);
    }

    AreaWeights byArea() {
        int[] holders = holders();
        int[] undecided = undecided(holders);
        Polygons cut =
                new Polygons(Arrays.stream(undecided).mapToObj(regions::get).toList(), cells.outlines(undecided));
        Overlay overlay = new Overlay(cut, to);
        CommonAreas cutAreas = overlay.areas();
        CommonAreas.Rows rows = new CommonAreas.Rows(cells.size());
        for (int cell = 0, next = 0; cell < holders.length; cell++) {
            if (holders[cell] == UNDECIDED) {
                addCut(rows, cell, cutAreas, next, cells.area(cell) / cut.area(next));
                next++;
            } else if (holders[cell] >= 0) {
                rows.add(cell, holders[cell], cells.area(cell));
            }
        }
        return new AreaWeights(division(), to.division(), rows.finish(), overlay.findings());
    }

    private static void addCut(CommonAreas.Rows rows, int cell, CommonAreas areas, int row, double scale) {
        for (int i = areas.starts[row]; i < areas.starts[row + 1]; i++) {
            rows.add(cell, areas.others[i], areas.areas[i] * scale);
        }
    }

    AreaWeights byCentre(RegionCoverage coverage) {
        int[] holders = holders();
        int[] undecided = undecided(holders);
        PointMatch match = PointJoin.of(coverage.only(keysNear())).match(cells.centres(undecided));
        for (int i = 0; i < undecided.length; i++) {
            int cell = undecided[i];
            holders[cell] = match.find(i)
                    .map(region -> to.division().position(region.key()))
                    .orElse(-1);
        }
        CommonAreas.Rows rows = new CommonAreas.Rows(cells.size());
        for (int cell = 0; cell < holders.length; cell++) {
            if (holders[cell] >= 0) {
                rows.add(cell, holders[cell], cells.area(cell));
            }
        }
        return new AreaWeights(division(), to.division(), rows.finish(), List.of());
    }

    private List<RegionKey> keysNear() {
        BitSet all = to.conflicting();
        all.or(near);
        return all.stream().mapToObj(i -> to.region(i).key()).toList();
    }

    private Division division() {
        double[] areas = new double[cells.size()];
        Arrays.setAll(areas, cells::area);
        return new Division(regions, areas);
    }

    /** The region that holds a cell wholly, −1 for none. */
    private int[] holders() {
        int[] holders = new int[cells.size()];
        for (int cell = 0; cell < holders.length; cell++) {
            Envelope box = cells.box(cell);
            holders[cell] = isNearConflict(box) ? UNDECIDED : holder(box);
        }
        return holders;
    }

    private boolean isNearConflict(Envelope box) {
        return !conflicting.isEmpty()
                && conflicting.stream().anyMatch(polygon -> to.box(polygon).intersects(box));
    }

    private int holder(Envelope box) {
        int west = Math.max(0, raster.firstColumn(box.getMinX()));
        int east = Math.min(raster.columns() - 1, raster.column(box.getMaxX()));
        int south = Math.max(0, raster.firstRow(box.getMinY()));
        int north = Math.min(raster.rows() - 1, raster.row(box.getMaxY()));
        if (west > east || south > north) {
            return -1;
        }
        for (int row = south; row <= north; row++) {
            for (int column = west; column <= east; column++) {
                if (!buckets.isEmpty(row * raster.columns() + column)) {
                    return UNDECIDED;
                }
            }
        }
        return buckets.corner(south * raster.columns() + west);
    }

    private static int[] undecided(int[] holders) {
        List<Integer> undecided = new ArrayList<>();
        for (int cell = 0; cell < holders.length; cell++) {
            if (holders[cell] == UNDECIDED) {
                undecided.add(cell);
            }
        }
        return undecided.stream().mapToInt(Integer::intValue).toArray();
    }
}
