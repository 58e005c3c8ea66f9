package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.MeasureDefinition;
import de.okd.indicators.catalogue.OfficialTable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For each term there is a table that delivers its codes and whose bands tile its intervals. */
final class TermsAnswerable {
    static final Rule RULE = Rule.ofEachIndicator("terms-answerable", TermsAnswerable::wrong);

    private TermsAnswerable() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        return Answers.to(indicator.formula().root()).stream()
                .flatMap(answer ->
                        Measures.find(catalogue, answer.term()).stream().flatMap(measure -> wrong(answer, measure)));
    }

    private static Stream<String> wrong(Answer answer, MeasureDefinition measure) {
        List<OfficialTable> tables = measure.tables();
        if (tables.isEmpty()) {
            return Stream.of("No table delivers " + measure.id() + ": declare one.");
        }
        return tables.stream().anyMatch(answer::isIn)
                ? Stream.empty()
                : Stream.of("No table answers " + answer.term() + ": "
                        + tables.stream().flatMap(answer::obstacles).distinct().collect(Collectors.joining("; "))
                        + ". Choose limits and codes that one table has, or declare a table that has these.");
    }
}
