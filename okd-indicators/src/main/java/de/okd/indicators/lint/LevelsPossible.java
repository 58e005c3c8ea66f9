package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.FinestLevel;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.OfficialTable;
import java.util.List;
import java.util.stream.Stream;

/** An indicator promises no finer level than the tables of all its terms deliver. */
final class LevelsPossible {
    static final Rule RULE = Rule.ofEachIndicator("levels-possible", LevelsPossible::wrong);

    private LevelsPossible() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        FinestLevel promised = indicator.background().level();
        return Answers.to(indicator.formula().root()).stream().flatMap(answer -> {
            List<FinestLevel> delivered = Measures.find(catalogue, answer.term()).stream()
                    .flatMap(measure -> measure.tables().stream())
                    .filter(answer::isIn)
                    .map(OfficialTable::level)
                    .distinct()
                    .sorted()
                    .toList();
            return delivered.isEmpty() || delivered.get(0).compareTo(promised) <= 0
                    ? Stream.<String>empty()
                    : Stream.of("The level is said to be " + promised + ", but tables deliver " + answer.term()
                            + " for level " + delivered.get(0) + " at the finest: say so, or declare a finer table.");
        });
    }
}
