package de.okd.geo.map;

import de.okd.geo.draw.Colour;
import java.util.List;

/** Looks up colours in tables by how many are wanted. */
final class PaletteColours {
    private PaletteColours() {}

    static List<Colour> of(List<List<String>> choices, int count) {
        if (count >= choices.size()) {
            throw new IllegalArgumentException("There are " + count + " classes, but only " + (choices.size() - 1)
                    + " colours that everybody can tell apart: choose a classification with fewer classes.");
        }
        return choices.get(count).stream().map(Colour::parse).toList();
    }
}
