package de.okd.geo.draw;

/**
 * How outlines and discs look.
 *
 * @param name a word of letters, digits and hyphens that no other style of the drawing has
 * @param stroke {@link Colour#NONE} for no line
 * @param strokeWidth in pixels
 */
public record ShapeStyle(String name, Fill fill, Colour stroke, double strokeWidth) {

    /** Filled, without a line around. */
    public static ShapeStyle filled(String name, Fill fill) {
        return new ShapeStyle(name, fill, Colour.NONE, 0);
    }

    /** A line only. */
    public static ShapeStyle line(String name, Colour stroke, double width) {
        return new ShapeStyle(name, Colour.NONE, stroke, width);
    }

    public ShapeStyle withStroke(Colour newStroke, double width) {
        return new ShapeStyle(name, fill, newStroke, width);
    }
}
