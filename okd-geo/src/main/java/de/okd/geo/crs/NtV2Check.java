package de.okd.geo.crs;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Makes sure of a file in the format NTv2 (National Transformation version 2, Geodetic Survey of Canada) what its reader takes
 * for granted: that it leads from DHDN to ETRS89, that every grid has as many nodes as its limits say, and that no shift is
 * absurd.
 *
 * <p>The file consists of records of 16 bytes: 11 of a header, then for each grid 11 of its own header and one for each node,
 * from the south-east to the west, then north. Longitudes count to the west; everything is in seconds of arc.
 */
final class NtV2Check {
    private static final int RECORD = 16;
    private static final int HEADER = 11 * RECORD;
    private static final double MOST_SECONDS = 60;
    private static final double BESSEL = 6_377_397.155;
    private static final double GRS80 = 6_378_137;

    private final ByteBuffer bytes;
    private final Place place;

    NtV2Check(byte[] file, Place place) {
        this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        this.place = place;
    }

    void run() {
        require(bytes.limit() >= 2 * HEADER && text(0, 0).startsWith("NUM_OREC"), "it does not begin with NUM_OREC");
        if (integer(0, 0) != 11) {
            bytes.order(ByteOrder.BIG_ENDIAN);
        }
        require(integer(0, 0) == 11 && integer(0, 1) == 11, "its headers do not have 11 records");
        require(value(0, 3).equals("SECONDS"), "its shifts are not in seconds of arc");
        require(near(number(0, 7), BESSEL), "it does not lead from DHDN: the first ellipsoid is not Bessel 1841");
        require(near(number(0, 9), GRS80), "it does not lead to ETRS89: the second ellipsoid is not GRS 1980");
        grids(integer(0, 2));
    }

    private void grids(int count) {
        require(count >= 1, "it has no grid");
        Set<String> names = new HashSet<>(Set.of("NONE"));
        Set<String> parents = new HashSet<>();
        long start = HEADER;
        for (int i = 0; i < count; i++) {
            require(start + HEADER <= bytes.limit(), "it ends before grid " + (i + 1) + " of " + count);
            names.add(value((int) start, 0));
            parents.add(value((int) start, 1));
            start = grid((int) start);
        }
        require(names.containsAll(parents), "a grid names a parent that is not there");
    }

    private long grid(int start) {
        require(text(start, 0).startsWith("SUB_NAME"), "a grid does not begin with SUB_NAME");
        long rows = steps(number(start, 4), number(start, 5), number(start, 8));
        long columns = steps(number(start, 6), number(start, 7), number(start, 9));
        int nodes = integer(start, 10);
        require(rows > 1 && columns > 1 && rows * columns == nodes, "a grid has not as many nodes as its limits say");
        long end = start + HEADER + (long) RECORD * nodes;
        require(end <= bytes.limit(), "it ends inside a grid");
        for (int node = start + HEADER; node < end; node += RECORD) {
            boolean sensible = isShift(bytes.getFloat(node)) && isShift(bytes.getFloat(node + Float.BYTES));
            require(sensible, "it shifts by more than " + MOST_SECONDS + " seconds of arc");
        }
        return end;
    }

    private static long steps(double from, double to, double step) {
        return Math.round((to - from) / step) + 1;
    }

    private static boolean isShift(float seconds) {
        return Math.abs(seconds) <= MOST_SECONDS;
    }

    private static boolean near(double metres, double expected) {
        return Math.abs(metres - expected) < 1;
    }

    private String text(int start, int record) {
        return new String(bytes.array(), start + RECORD * record, RECORD, StandardCharsets.ISO_8859_1);
    }

    private String value(int start, int record) {
        return text(start, record).substring(Double.BYTES).strip();
    }

    private int integer(int start, int record) {
        return bytes.getInt(start + RECORD * record + Double.BYTES);
    }

    private double number(int start, int record) {
        return bytes.getDouble(start + RECORD * record + Double.BYTES);
    }

    private void require(boolean satisfied, String wrong) {
        if (!satisfied) {
            throw new OkdException(
                    ErrorCode.INVALID_LAYOUT,
                    "Could not use the grid of shifts: " + wrong
                            + ". Expected a file in the format NTv2 from DHDN to ETRS89, as BETA2007.gsb.",
                    place);
        }
    }
}
