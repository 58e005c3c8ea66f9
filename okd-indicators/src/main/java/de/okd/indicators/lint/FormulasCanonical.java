package de.okd.indicators.lint;

import de.okd.core.error.OkdException;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Formula;
import java.util.stream.Stream;

/** A formula's text form is read as the same formula, so that pages and exports can be trusted. */
final class FormulasCanonical {
    static final Rule RULE = Rule.ofEachIndicator("formulas-canonical", FormulasCanonical::wrong);

    private FormulasCanonical() {}

    private static Stream<String> wrong(Indicator indicator, Catalogue catalogue) {
        String text = indicator.formula().toString();
        try {
            return Formula.parse(text).equals(indicator.formula())
                    ? Stream.empty()
                    : Stream.of("The formula is written as " + text + ", which is read as another one.");
        } catch (OkdException e) {
            return Stream.of("The formula's text cannot be read back. " + e.getMessage());
        }
    }
}
