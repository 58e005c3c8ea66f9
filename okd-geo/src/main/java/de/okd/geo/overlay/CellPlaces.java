package de.okd.geo.overlay;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.core.region.GridCell;
import de.okd.core.region.Region;
import de.okd.core.region.RegionLevel;
import de.okd.geo.crs.GermanCrs;
import de.okd.geo.point.Points;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * Where grid cells of EPSG:3035 lie in EPSG:25832. A cell's corners are transformed and joined by straight lines, which leave the
 * true sides by less than 3 mm for cells of 1 km anywhere in Germany, and by a hundredth of that for cells of 100 m; neighbouring
 * cells stay without gap or overlap.
 */
final class CellPlaces {
    /** From a cell's centre to its corners, in sides: half the diagonal and a percent for the scale of the two projections. */
    private static final double REACH = 0.715;

    private static final GeometryFactory FACTORY = new GeometryFactory();

    private static final int PREFIX = "CRS3035RES".length();

    private final int[] sides;
    private final int[] norths;
    private final int[] easts;
    private final RoughPlaces rough = new RoughPlaces();

    CellPlaces(List<Region> regions) {
        this.sides = new int[regions.size()];
        this.norths = new int[regions.size()];
        this.easts = new int[regions.size()];
        for (int i = 0; i < sides.length; i++) {
            set(i, regions.get(i));
        }
    }

    /** A key is canonical, so that its numbers stand where {@link GridCell#toString()} puts them. */
    private void set(int cell, Region region) {
        requireGridCell(region);
        String text = region.key().value();
        int metre = text.indexOf('m', PREFIX);
        int east = text.indexOf('E', metre);
        sides[cell] = Integer.parseInt(text, PREFIX, metre, 10);
        norths[cell] = Integer.parseInt(text, metre + 2, east, 10);
        easts[cell] = Integer.parseInt(text, east + 1, text.length(), 10);
    }

    private static void requireGridCell(Region region) {
        if (region.key().level() != RegionLevel.GRID_CELL) {
            throw new OkdException(
                    ErrorCode.INVALID_REGION_KEY,
                    "Could not place " + region.key() + " (" + region.name()
                            + ") on the grid: expected only keys of grid"
                            + " cells as CRS3035RES1000mN2920000E4170000. Leave other regions out.",
                    Place.NOWHERE.atRegion(region.key().value()));
        }
    }

    int size() {
        return sides.length;
    }

    /** In square metres on the ground: the projection of the grid keeps areas. */
    double area(int cell) {
        return (double) sides[cell] * sides[cell];
    }

    int smallestSide() {
        return Arrays.stream(sides).min().orElse(1000);
    }

    /** A box that holds a cell, somewhat larger than it. */
    Envelope box(int cell) {
        double half = sides[cell] / 2.0;
        Envelope box = rough.place(easts[cell] + half, norths[cell] + half);
        box.expandBy(REACH * sides[cell]);
        return box;
    }

    /** A box that holds all cells. */
    Envelope extent() {
        Envelope extent = new Envelope();
        for (int cell = 0; cell < sides.length; cell++) {
            extent.expandToInclude(box(cell));
        }
        return extent;
    }

    /** The centres of chosen cells, in their order. */
    Points centres(int[] chosen) {
        double[] xy = new double[2 * chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            int cell = chosen[i];
            xy[2 * i] = easts[cell] + sides[cell] / 2.0;
            xy[2 * i + 1] = norths[cell] + sides[cell] / 2.0;
        }
        return Points.of(GermanCrs.LAEA, xy);
    }

    /** The outlines of chosen cells, in their order. */
    List<Geometry> outlines(int[] chosen) {
        double[] xy = new double[8 * chosen.length];
        for (int i = 0; i < chosen.length; i++) {
            int cell = chosen[i];
            for (int corner = 0; corner < 4; corner++) {
                xy[8 * i + 2 * corner] = easts[cell] + (corner == 1 || corner == 2 ? sides[cell] : 0);
                xy[8 * i + 2 * corner + 1] = norths[cell] + (corner >= 2 ? sides[cell] : 0);
            }
        }
        Points corners = Points.of(GermanCrs.LAEA, xy);
        return IntStream.range(0, chosen.length)
                .<Geometry>mapToObj(i -> outline(corners, 4 * i))
                .toList();
    }

    private static Geometry outline(Points corners, int first) {
        Coordinate[] ring = new Coordinate[5];
        for (int i = 0; i < 5; i++) {
            int corner = first + i % 4;
            ring[i] = new Coordinate(corners.x(corner), corners.y(corner));
        }
        return FACTORY.createPolygon(ring);
    }
}
