package de.okd.geo.map;

import de.okd.geo.classify.ValueClasses;
import de.okd.geo.draw.Colour;
import java.util.List;

/** From six classes on the colours are equally far apart in lightness (CIE L*), because hue alone is not enough for all. */
record SequentialPalette() implements Palette {
    private static final List<List<String>> COLOURS = List.of(
            List.of(),
            List.of("#65b3ac"),
            List.of("#b5d9a7", "#2d7ca3"),
            List.of("#f7efb6", "#65b3ac", "#1d3f78"),
            List.of("#f7efb6", "#b5d9a7", "#2d7ca3", "#1d3f78"),
            List.of("#f7efb6", "#b5d9a7", "#65b3ac", "#2d7ca3", "#1d3f78"),
            List.of("#f7efb6", "#a0cea9", "#58a7aa", "#2d7ba2", "#20527f", "#152a5c"),
            List.of("#f7efb6", "#acd5a8", "#68b5ac", "#4291a7", "#286d96", "#1e4b78", "#152a5c"),
            List.of("#f7efb6", "#b6d9a7", "#7cbeab", "#51a0aa", "#3281a4", "#25638d", "#1d4674", "#152a5c"));

    @Override
    public List<Colour> colours(ValueClasses classes) {
        return PaletteColours.of(COLOURS, classes.count());
    }
}
