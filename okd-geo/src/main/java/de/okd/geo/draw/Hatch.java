package de.okd.geo.draw;

import com.google.common.primitives.ImmutableDoubleArray;

/** Fills that differ from each other and from every colour without colour. */
public enum Hatch implements Fill {
    /** Slanted lines, for what is there but not shown. */
    LINES(0x7b8794, 1.4, 0, 8, 8, 0, -2, 2, 2, -2, 6, 10, 10, 6),
    /** Dots, for what is not there. */
    DOTS(0x9aa5b1, 1.6, 4, 3.2, 4, 4.8);

    /** The side of the square tile, in pixels. */
    static final int SIDE = 8;

    static final Colour GROUND = Colour.parse("#f5f7fa");

    private final int ink;
    private final double width;
    private final ImmutableDoubleArray lines;

    Hatch(int ink, double width, double... lines) {
        this.ink = ink;
        this.width = width;
        this.lines = ImmutableDoubleArray.copyOf(lines);
    }

    Colour ink() {
        return new Colour(ink, 1);
    }

    double width() {
        return width;
    }

    /** The lines of a tile, each as x and y of its two ends. */
    ImmutableDoubleArray lines() {
        return lines;
    }
}
