package de.okd.geo.draw;

/**
 * How words look.
 *
 * @param name a word of letters, digits and hyphens that no other style of the drawing has
 * @param size of the font in pixels
 * @param anchor which end of the text stands at its place
 * @param halo a colour around the letters, {@link Colour#NONE} for none
 */
public record TextStyle(String name, double size, boolean bold, Colour colour, Anchor anchor, Colour halo) {

    /** Which end of a text stands at its place. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    public static TextStyle of(String name, double size, Colour colour) {
        return new TextStyle(name, size, false, colour, Anchor.START, Colour.NONE);
    }

    public TextStyle inBold() {
        return new TextStyle(name, size, true, colour, anchor, halo);
    }

    public TextStyle at(Anchor newAnchor) {
        return new TextStyle(name, size, bold, colour, newAnchor, halo);
    }

    public TextStyle on(Colour ground) {
        return new TextStyle(name, size, bold, colour, anchor, ground);
    }
}
