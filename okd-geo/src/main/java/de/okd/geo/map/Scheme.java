package de.okd.geo.map;

import com.google.common.collect.ImmutableSortedMap;
import de.okd.geo.classify.Classification;

/**
 * How values become colours.
 *
 * @param names of categories by their codes; empty for measured values
 */
record Scheme(Classification classification, Palette palette, ImmutableSortedMap<Double, String> names) {
    static final Scheme STANDARD =
            new Scheme(Classification.quantiles(5), Palette.sequential(), ImmutableSortedMap.of());

    Scheme with(Classification newClassification) {
        return new Scheme(newClassification, palette, names);
    }

    Scheme with(Palette newPalette) {
        return new Scheme(classification, newPalette, names);
    }

    static Scheme ofCategories(ImmutableSortedMap<Double, String> names) {
        return new Scheme(Classification.uniqueValues(), Palette.qualitative(), names);
    }

    boolean isOfCategories() {
        return !names.isEmpty();
    }
}
