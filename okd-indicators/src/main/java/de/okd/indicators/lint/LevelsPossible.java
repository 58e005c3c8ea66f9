package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.FinestLevel;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.OfficialTable;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** An indicator promises no finer level than the tables of all its terms deliver. */
final class LevelsPossible {
    static final Rule RULE = Rule.ofEachIndicator("levels-possible", LevelsPossible::wrong);

    private LevelsPossible() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        FinestLevel promised = indicator.background().level();
        return Answers.to(indicator.formula().root()).stream()
                .flatMap(answer -> finest(answer, catalogue).stream()
                        .filter(delivered -> fineness(delivered) > fineness(promised))
                        .map(delivered -> "The level is said to be " + Written.of(promised) + ", but tables deliver "
                                + answer.term() + " for level " + Written.of(delivered)
                                + " at the finest: say so, or declare a finer table."));
    }

    private static Optional<FinestLevel> finest(Answer answer, Catalogue catalogue) {
        return Measures.find(catalogue, answer.term()).stream()
                .flatMap(measure -> measure.tables().stream())
                .filter(answer::isIn)
                .map(OfficialTable::level)
                .min(Comparator.comparingInt(LevelsPossible::fineness));
    }

    /** Lower is finer; the areas of youth welfare offices make up districts. */
    private static int fineness(FinestLevel level) {
        return switch (level) {
            case MUNICIPALITY -> 0;
            case YOUTH_OFFICE -> 1;
            case DISTRICT -> 2;
            case STATE -> 3;
        };
    }
}
