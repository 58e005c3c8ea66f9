package de.okd.geo.map;

import de.okd.geo.classify.ValueClasses;
import de.okd.geo.draw.Colour;
import java.util.List;

/**
 * The colours of classes. All can be told apart with protanopia, deuteranopia and tritanopia; those of ordered classes
 * differ in lightness, so that they survive a black and white print.
 */
public sealed interface Palette permits DivergingPalette, QualitativePalette, SequentialPalette {

    /** From light yellow through green to dark blue, for values from little to much; 8 classes at most. */
    static Palette sequential() {
        return new SequentialPalette();
    }

    /**
     * Blue below and orange above a midpoint, darker with the distance, for values such as changes; 4 classes at most on each
     * side. A class with the midpoint inside is light grey, so let a limit be the midpoint if there should be none.
     *
     * @param midpoint for example 0, or the mean of the state
     */
    static Palette diverging(double midpoint) {
        return new DivergingPalette(midpoint);
    }

    /**
     * Colours without an order, for categories; 8 at most.
     *
     * <p>M. Okabe and K. Ito, Color Universal Design, 2008.
     */
    static Palette qualitative() {
        return new QualitativePalette();
    }

    /**
     * One colour per class.
     *
     * @throws IllegalArgumentException if there are more classes than colours that can be told apart
     */
    List<Colour> colours(ValueClasses classes);
}
