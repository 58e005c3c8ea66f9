package de.okd.geo.draw;

import java.util.Locale;

/**
 * A colour in sRGB.
 *
 * @param rgb red, green and blue as {@code 0xRRGGBB}
 * @param opacity from 0, not to be seen, to 1
 */
public record Colour(int rgb, double opacity) implements Fill {
    public static final Colour NONE = new Colour(0, 0);

    private static final double MIDDLE_LUMINANCE = 0.19;

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF || !(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("A colour needs 0x000000 to 0xFFFFFF and an opacity from 0 to 1, not "
                    + Integer.toHexString(rgb) + " and " + opacity + ".");
        }
    }

    /**
     * An opaque colour as {@link #toString} writes it.
     *
     * @throws IllegalArgumentException for anything but {@code #} and six hexadecimal digits
     */
    public static Colour parse(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("\"" + text + "\" is no colour: write it as #1f2933.");
        }
        return new Colour(Integer.parseInt(text.substring(1), 16), 1);
    }

    public Colour withOpacity(double newOpacity) {
        return new Colour(rgb, newOpacity);
    }

    public boolean isVisible() {
        return opacity > 0;
    }

    /** Whether white text is easier to read on it than black. */
    public boolean isDark() {
        return luminance() < MIDDLE_LUMINANCE;
    }

    /** Relative luminance after WCAG 2: 0 for black, 1 for white. */
    public double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** For example {@code #1f2933}; without the opacity. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }
}
