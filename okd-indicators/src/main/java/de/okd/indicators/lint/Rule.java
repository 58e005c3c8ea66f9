package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must hold of a catalogue.
 *
 * @param id for example {@code units-agree}
 * @param objections everything that breaks it, in the order of the catalogue
 */
record Rule(String id, Function<Catalogue, Stream<Objection>> objections) {

    /** A rule about each indicator for itself, given as what is wrong with it. */
    static Rule ofEachIndicator(String id, BiFunction<Indicator, Catalogue, Stream<String>> wrong) {
        return new Rule(
                id,
                catalogue -> catalogue.indicators().stream()
                        .flatMap(indicator -> wrong.apply(indicator, catalogue)
                                .map(message -> new Objection(indicator.id(), catalogue.place(indicator), message))));
    }
}
