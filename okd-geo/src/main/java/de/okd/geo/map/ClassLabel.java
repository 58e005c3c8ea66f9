package de.okd.geo.map;

import de.okd.geo.classify.ValueClasses;

/** Classes in words. */
record ClassLabel(NumberText numbers) {

    /** For example {@code 12,1 bis unter 15,6}, {@code unter 10} or {@code 20 und mehr}. */
    String of(ValueClasses classes, int index) {
        double lower = classes.lower(index);
        double upper = classes.upper(index);
        if (Double.isInfinite(lower)) {
            return below(upper);
        }
        if (Double.isInfinite(upper)) {
            return numbers.text(lower) + words(" und mehr", " and more");
        }
        if (index + 1 < classes.count()) {
            return numbers.text(lower) + words(" bis unter ", " to under ") + numbers.text(upper);
        }
        return lower == upper
                ? numbers.text(lower)
                : numbers.text(lower) + words(" bis ", " to ") + numbers.text(upper);
    }

    private String below(double upper) {
        return Double.isInfinite(upper)
                ? words("alle Werte", "all values")
                : words("unter ", "under ") + numbers.text(upper);
    }

    private String words(String german, String english) {
        return numbers.language().choose(german, english);
    }
}
