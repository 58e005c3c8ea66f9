package de.okd.geo.map;

import de.okd.geo.classify.ValueClasses;
import de.okd.geo.draw.Colour;
import java.util.ArrayList;
import java.util.List;

record DivergingPalette(double midpoint) implements Palette {
    private static final Colour NEUTRAL = Colour.parse("#f0f0ee");

    /** From the midpoint outwards. */
    private static final List<List<String>> BELOW = List.of(
            List.of(),
            List.of("#5b9fcb"),
            List.of("#5b9fcb", "#0b3c6e"),
            List.of("#90bfdd", "#347bb2", "#0b3c6e"),
            List.of("#a9cfe6", "#5b9fcb", "#1f6aa5", "#0b3c6e"));

    private static final List<List<String>> ABOVE = List.of(
            List.of(),
            List.of("#e0924a"),
            List.of("#e0924a", "#6f3206"),
            List.of("#eeb781", "#c16d27", "#6f3206"),
            List.of("#f5c99a", "#e0924a", "#b25a12", "#6f3206"));

    DivergingPalette {
        if (!Double.isFinite(midpoint)) {
            throw new IllegalArgumentException("The midpoint must be a number, not " + midpoint + ".");
        }
    }

    /** Both sides have the steps of the longer one, so that equal distances look equally strong. */
    @Override
    public List<Colour> colours(ValueClasses classes) {
        int below = 0;
        while (below < classes.count() && isBelow(classes, below)) {
            below++;
        }
        boolean neutral = isAround(classes, below) || isMidpoint(classes, below);
        int above = classes.count() - below - (neutral ? 1 : 0);
        int steps = Math.max(below, above);
        return joined(
                PaletteColours.of(BELOW, steps).subList(0, below),
                neutral,
                PaletteColours.of(ABOVE, steps).subList(0, above));
    }

    private boolean isBelow(ValueClasses classes, int index) {
        return classes.upper(index) <= midpoint && !isMidpoint(classes, index);
    }

    private boolean isAround(ValueClasses classes, int index) {
        return index < classes.count() && classes.lower(index) < midpoint && classes.upper(index) > midpoint;
    }

    private boolean isMidpoint(ValueClasses classes, int index) {
        return index < classes.count() && classes.lower(index) == midpoint && classes.upper(index) == midpoint;
    }

    private static List<Colour> joined(List<Colour> below, boolean neutral, List<Colour> above) {
        List<Colour> colours = new ArrayList<>();
        for (int i = below.size() - 1; i >= 0; i--) {
            colours.add(below.get(i));
        }
        if (neutral) {
            colours.add(NEUTRAL);
        }
        colours.addAll(above);
        return colours;
    }
}
