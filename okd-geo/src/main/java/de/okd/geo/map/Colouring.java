package de.okd.geo.map;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import de.okd.geo.classify.ValueClasses;
import de.okd.geo.draw.Colour;
import de.okd.geo.draw.ShapeStyle;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which class each municipality is in, and its colour. Values are rounded as they are shown before they are classed, and
 * limits are moved up to the next number that can be shown, so that the map, the tooltips and the legend never contradict
 * each other.
 */
record Colouring(Scheme scheme, NumberText numbers, ValueClasses classes, List<ShapeStyle> styles) {

    static Colouring of(Collection<MappedRegion> regions, Scheme scheme, Language language) {
        double[] values = regions.stream()
                .filter(MappedRegion::hasValue)
                .mapToDouble(MappedRegion::value)
                .toArray();
        NumberText numbers = NumberText.fitting(values, language);
        return scheme.isOfCategories() ? ofCategories(regions, scheme, numbers) : of(values, scheme, numbers);
    }

    private static Colouring of(double[] values, Scheme scheme, NumberText numbers) {
        for (int i = 0; i < values.length; i++) {
            values[i] = numbers.rounded(values[i]);
        }
        return of(scheme, numbers, scheme.classification().classify(values).moved(numbers::roundedUp));
    }

    /** All categories, whether they occur or not, so that their colours are the same on every map. */
    private static Colouring ofCategories(Collection<MappedRegion> regions, Scheme scheme, NumberText numbers) {
        regions.forEach(region -> checkCategory(region, scheme));
        double[] codes = scheme.names().keySet().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
        return of(scheme, numbers, scheme.classification().classify(codes));
    }

    private static void checkCategory(MappedRegion region, Scheme scheme) {
        if (region.hasValue() && !scheme.names().containsKey(region.value())) {
            throw new OkdException(
                    ErrorCode.INVALID_DATA,
                    "Could not draw the categories: " + region.region() + " has the code " + region.value()
                            + ", but names were given for " + scheme.names().keySet()
                            + ". Name all codes, or draw the column with classes.",
                    Place.NOWHERE.atRegion(region.region().key().value()));
        }
    }

    private static Colouring of(Scheme scheme, NumberText numbers, ValueClasses classes) {
        List<Colour> colours = scheme.palette().colours(classes);
        List<ShapeStyle> styles = IntStream.range(0, colours.size())
                .mapToObj(i -> ShapeStyle.filled("k" + i, colours.get(i)))
                .toList();
        return new Colouring(scheme, numbers, classes, styles);
    }

    /** The class of a municipality with a value. */
    int index(MappedRegion region) {
        return classes.of(scheme.isOfCategories() ? region.value() : numbers.rounded(region.value()));
    }

    ShapeStyle style(MappedRegion region) {
        return region.hasValue() ? styles.get(index(region)) : region.missingStyle();
    }

    /** For example {@code 12,1 bis unter 15,6}. */
    String label(int index) {
        return scheme.isOfCategories() ? category(classes.lower(index)) : new ClassLabel(numbers).of(classes, index);
    }

    private String category(double code) {
        return String.valueOf(scheme.names().get(code));
    }

    /** For example {@code 26,6 je 100 (vorläufiger Wert)}. */
    String value(MappedRegion region, String unit) {
        String text = !region.hasValue() || !scheme.isOfCategories() ? "" : category(region.value());
        return region.text(numbers, unit, text);
    }

    /** For example {@code Friedberg (Hessen): 26,6 je 100}. */
    String tooltip(MappedRegion region, String unit) {
        return region.region().name() + ": " + value(region, unit);
    }
}
