package de.okd.geo.map;

import de.okd.geo.classify.ValueClasses;
import de.okd.geo.draw.Colour;
import java.util.List;
import java.util.stream.IntStream;

record QualitativePalette() implements Palette {
    private static final List<String> COLOURS =
            List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#000000");
    private static final List<List<String>> CHOICES = IntStream.rangeClosed(0, COLOURS.size())
            .mapToObj(count -> COLOURS.subList(0, count))
            .toList();

    @Override
    public List<Colour> colours(ValueClasses classes) {
        return PaletteColours.of(CHOICES, classes.count());
    }
}
