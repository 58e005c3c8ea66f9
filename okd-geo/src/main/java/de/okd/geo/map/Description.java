package de.okd.geo.map;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What the map shows, in words, for those who cannot see it. */
record Description(Language language) {

    /** @param tooltip the name and the value of a municipality */
    String of(List<MappedRegion> regions, Caption caption, Function<MappedRegion, String> tooltip) {
        List<MappedRegion> known = regions.stream()
                .filter(MappedRegion::hasValue)
                .sorted(Comparator.comparingDouble(MappedRegion::value))
                .toList();
        String what = what(regions.size()) + ": " + Caption.joined(caption.title(), caption.subtitle()) + ". ";
        if (known.isEmpty()) {
            return what + language.choose("Kein Wert ist bekannt.", "No value is known.");
        }
        return what + language.choose("Kleinster Wert: ", "Smallest value: ")
                + tooltip.apply(known.get(0))
                + language.choose(". Größter Wert: ", ". Largest value: ")
                + tooltip.apply(known.get(known.size() - 1))
                + language.choose(". Gemeinden ohne Wert: ", ". Municipalities without a value: ")
                + (regions.size() - known.size()) + ".";
    }

    String what(int count) {
        String german = count == 1 ? "1 Gemeinde" : count + " Gemeinden";
        String english = count == 1 ? "1 municipality" : count + " municipalities";
        return language.choose("Karte von " + german, "Map of " + english);
    }
}
