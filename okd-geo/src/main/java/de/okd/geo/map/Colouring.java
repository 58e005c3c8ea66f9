package de.okd.geo.map;

import java.util.List;

/**
 * Which class each municipality is in. Values are rounded as they are shown before they are classed, so that the map, the
 * tooltips and the legend never contradict each other.
 */
record Colouring(GermanNumbers numbers, ValueClasses classes) {

    static Colouring of(List<MappedRegion> regions) {
        double[] values = regions.stream()
                .filter(MappedRegion::hasValue)
                .mapToDouble(MappedRegion::value)
                .toArray();
        GermanNumbers numbers = GermanNumbers.fitting(values);
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.rounded(values[i]);
        }
        return new Colouring(numbers, ValueClasses.quantiles(values, Palette.MOST_CLASSES));
    }

    boolean isIn(MappedRegion region, int index) {
        return region.hasValue() && classes.of(numbers.rounded(region.value())) == index;
    }

    /** The style class of a municipality, for example {@code k0of5}, {@code secret} or {@code absent}. */
    String style(MappedRegion region) {
        if (region.hasValue()) {
            return style(classes.of(numbers.rounded(region.value())));
        }
        return region.isSecret() ? "secret" : "absent";
    }

    String style(int index) {
        return style(index, classes.count());
    }

    /** Names the number of classes too, so that maps with different ones can stand on one page. */
    static String style(int index, int count) {
        return "k" + index + "of" + count;
    }

    String label(int index) {
        return classes.label(index, numbers);
    }

    /** For example {@code Friedberg (Hessen): 26,6 je 100 (vorläufiger Wert)}. */
    String tooltip(MappedRegion region, String unit) {
        String name = region.region().name() + ": ";
        if (!region.hasValue()) {
            return name + region.status().meaning();
        }
        String value = numbers.text(region.value()) + (unit.isEmpty() ? "" : " " + unit);
        return name
                + value
                + (region.status().isPlain() ? "" : " (" + region.status().meaning() + ")");
    }
}
