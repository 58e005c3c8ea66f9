package de.okd.geo.crs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes small grids of shifts in the format NTv2, right and wrong ones. */
final class GridBuilder {
    private static final int SECONDS_OF_A_DEGREE = 3600;
    private ByteOrder order = ByteOrder.LITTLE_ENDIAN;
    private double fromMajor = 6_377_397.155;
    private double toMajor = 6_378_137;
    private float northSeconds = -3;
    private final float westSeconds = 2;
    private int nodes = 12;

    GridBuilder order(ByteOrder used) {
        order = used;
        return this;
    }

    GridBuilder ellipsoids(double from, double to) {
        fromMajor = from;
        toMajor = to;
        return this;
    }

    GridBuilder shift(float north) {
        northSeconds = north;
        return this;
    }

    GridBuilder statedNodes(int count) {
        nodes = count;
        return this;
    }

    /** One grid of 3 by 4 nodes a degree apart, from 8° to 11° E and 50° to 52° N, with the same shift everywhere. */
    byte[] bytes() {
        ByteBuffer file = ByteBuffer.allocate(16 * (11 + 11 + 12)).order(order);
        count(file, "NUM_OREC", 11);
        count(file, "NUM_SREC", 11);
        count(file, "NUM_FILE", 1);
        text(file, "GS_TYPE", "SECONDS");
        text(file, "VERSION", "NTv2.0");
        text(file, "SYSTEM_F", "DHDN");
        text(file, "SYSTEM_T", "ETRS89");
        number(file, "MAJOR_F", fromMajor);
        number(file, "MINOR_F", 6_356_078.963);
        number(file, "MAJOR_T", toMajor);
        number(file, "MINOR_T", 6_356_752.314);
        text(file, "SUB_NAME", "PROBE");
        text(file, "PARENT", "NONE");
        text(file, "CREATED", "06-11-09");
        text(file, "UPDATED", "06-11-09");
        number(file, "S_LAT", 50 * SECONDS_OF_A_DEGREE);
        number(file, "N_LAT", 52 * SECONDS_OF_A_DEGREE);
        number(file, "E_LONG", -11 * SECONDS_OF_A_DEGREE);
        number(file, "W_LONG", -8 * SECONDS_OF_A_DEGREE);
        number(file, "LAT_INC", SECONDS_OF_A_DEGREE);
        number(file, "LONG_INC", SECONDS_OF_A_DEGREE);
        count(file, "GS_COUNT", nodes);
        for (int node = 0; node < 12; node++) {
            file.putFloat(northSeconds).putFloat(westSeconds).putFloat(0).putFloat(0);
        }
        return file.array();
    }

    private static void name(ByteBuffer file, String name) {
        file.put(String.format("%-8s", name).getBytes(StandardCharsets.US_ASCII));
    }

    private static void count(ByteBuffer file, String name, int count) {
        name(file, name);
        file.putInt(count).putInt(0);
    }

    private static void text(ByteBuffer file, String name, String text) {
        name(file, name);
        name(file, text);
    }

    private static void number(ByteBuffer file, String name, double number) {
        name(file, name);
        file.putDouble(number);
    }
}
