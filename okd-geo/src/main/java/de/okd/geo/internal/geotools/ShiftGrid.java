package de.okd.geo.internal.geotools;

import au.com.objectix.jgridshift.GridShift;
import au.com.objectix.jgridshift.GridShiftFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The shifts of a grid in the format NTv2, between whose nodes is interpolated (bilinear). Safe to share between threads.
 */
public final class ShiftGrid {
    private final GridShiftFile grid;

    private ShiftGrid(GridShiftFile grid) {
        this.grid = grid;
    }

    /**
     * @param file the whole file, whose headers were checked: the reader trusts the counts in them
     * @throws IOException if it is no such file after all
     */
    public static ShiftGrid read(byte[] file) throws IOException {
        GridShiftFile grid = new GridShiftFile();
        grid.loadGridShiftFile(new ByteArrayInputStream(file), false);
        return new ShiftGrid(grid);
    }

    /**
     * Shifts points from the grid's first datum to its second, in place.
     *
     * @param degrees longitude and latitude in turn
     * @return the number of the first point that lies outside the grid and was not shifted, nor any after it; -1 if there is
     *     none
     */
    public int shift(double[] degrees, int first, int points) {
        return shift(degrees, first, points, true);
    }

    /** The way back, as {@link #shift}. */
    public int unshift(double[] degrees, int first, int points) {
        return shift(degrees, first, points, false);
    }

    private int shift(double[] degrees, int first, int points, boolean forward) {
        GridShift shift = new GridShift();
        for (int point = first; point < first + points; point++) {
            shift.setLonPositiveEastDegrees(degrees[2 * point]);
            shift.setLatDegrees(degrees[2 * point + 1]);
            if (!isShifted(shift, forward)) {
                return point;
            }
            degrees[2 * point] = shift.getShiftedLonPositiveEastDegrees();
            degrees[2 * point + 1] = shift.getShiftedLatDegrees();
        }
        return -1;
    }

    private boolean isShifted(GridShift shift, boolean forward) {
        try {
            return forward ? grid.gridShiftForward(shift) : grid.gridShiftReverse(shift);
        } catch (IOException e) {
            throw new UncheckedIOException("The grid is in memory and needs no reading", e);
        }
    }
}
