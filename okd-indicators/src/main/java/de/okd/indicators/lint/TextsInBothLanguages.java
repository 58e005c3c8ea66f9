package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Wording;
import java.util.stream.Stream;

/** What is shown can be read in German and in English. */
final class TextsInBothLanguages {
    static final Rule RULE = new Rule("texts-in-both-languages", TextsInBothLanguages::objections);

    private TextsInBothLanguages() {}

    private static Stream<Objection> objections(Catalogue catalogue) {
        return Stream.of(
                        catalogue.indicators().stream().flatMap(indicator -> ofIndicator(indicator, catalogue)),
                        catalogue.measures().stream()
                                .flatMap(measure -> blank(measure.id(), "title", measure.title()))
                                .map(objection -> objection.ofMeasure(catalogue)),
                        catalogue.units().stream().flatMap(unit -> blank(unit.id(), "symbol", unit.symbol())),
                        catalogue.dimensions().stream()
                                .flatMap(dimension -> Stream.concat(
                                        blank(dimension.id(), "title", dimension.title()),
                                        dimension.codes().stream()
                                                .flatMap(code -> blank(code.id(), "title", code.title())))),
                        catalogue.themes().stream().flatMap(theme -> blank(theme.id(), "title", theme.title())),
                        catalogue.breaks().stream().flatMap(broken -> blank(broken.id(), "title", broken.title())),
                        catalogue.leftOut().stream()
                                .flatMap(left -> Stream.concat(
                                        blank(left.id(), "title", left.title()),
                                        blank(left.id(), "reason", left.reason()))))
                .flatMap(objections -> objections);
    }

    private static Stream<Objection> ofIndicator(Indicator indicator, Catalogue catalogue) {
        Wording note = indicator.background().note();
        boolean hasNote = !note.de().isBlank() || !note.en().isBlank();
        return Stream.of(
                        blank(indicator.id(), "title", indicator.title()),
                        blank(
                                indicator.id(),
                                "description",
                                indicator.background().description()),
                        hasNote ? blank(indicator.id(), "note", note) : Stream.<Objection>empty())
                .flatMap(objections -> objections)
                .map(objection -> new Objection(objection.subject(), catalogue.place(indicator), objection.message()));
    }

    private static Stream<Objection> blank(String subject, String field, Wording text) {
        Stream<String> missing = Stream.concat(
                text.de().isBlank() ? Stream.of("German") : Stream.empty(),
                text.en().isBlank() ? Stream.of("English") : Stream.empty());
        return missing.map(language -> new Objection(
                subject, "The " + field + " is missing in " + language + ": write it, both languages are shown."));
    }
}
