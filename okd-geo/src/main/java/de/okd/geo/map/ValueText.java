package de.okd.geo.map;

import de.okd.geo.draw.Subject;
import java.util.List;

/** The numbers of a map in words. */
record ValueText(NumberText numbers, String unit) {

    /** With as many decimals as the values of the regions need. */
    static ValueText of(List<MappedRegion> regions, String unit, Language language) {
        double[] values = regions.stream()
                .filter(MappedRegion::hasValue)
                .mapToDouble(MappedRegion::value)
                .toArray();
        return new ValueText(NumberText.fitting(values, language), unit);
    }

    /** For example {@code 26,6 je 100 (vorläufiger Wert)}. */
    String value(MappedRegion region) {
        return region.text(numbers, unit, "");
    }

    /** For example {@code Friedberg (Hessen): 26,6 je 100}. */
    String tooltip(MappedRegion region) {
        return region.region().name() + ": " + value(region);
    }

    Subject subject(MappedRegion region) {
        return new Subject(region.region().key().value(), tooltip(region));
    }
}
