package de.okd.geo.draw;

import com.google.common.primitives.ImmutableDoubleArray;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/** A thing on a page, in pixels to the right and down from its upper left corner. Later marks lie above earlier ones. */
public sealed interface Mark {

    /**
     * Polygons, which are closed and filled with their holes left out, or lines, which are not closed.
     *
     * @param subject null for what only decorates
     */
    record Outline(
            Geometry geometry, ShapeStyle style, @Nullable Subject subject) implements Mark {}

    /**
     * A circle and what is in it.
     *
     * @param subject null for what only decorates
     */
    record Disc(
            double x,
            double y,
            double radius,
            ShapeStyle style,
            @Nullable Subject subject) implements Mark {}

    /**
     * Many equal dots.
     *
     * @param places x and y of each in turn
     */
    record Dots(ImmutableDoubleArray places, double diameter, Colour colour) implements Mark {}

    /**
     * A line of text.
     *
     * @param y of the line the letters stand on
     */
    record Text(String text, double x, double y, TextStyle style) implements Mark {}
}
