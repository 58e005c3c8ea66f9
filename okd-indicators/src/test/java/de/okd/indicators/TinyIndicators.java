package de.okd.indicators;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Direction;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.Title;
import de.okd.indicators.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/** Indicators with nothing but what a test is about. */
final class TinyIndicators {
    private final List<Indicator> indicators = new ArrayList<>();

    /** A count of persons. */
    TinyIndicators count(String id, String formula) {
        return add(id, "Personen", Direction.NEUTRAL, formula);
    }

    /** A share in per cent. */
    TinyIndicators share(String id, Direction direction, String formula) {
        return add(id, "%", direction, formula);
    }

    /** An amount of money. */
    TinyIndicators amount(String id, String formula) {
        return add(id, "EUR", Direction.NEUTRAL, formula);
    }

    private TinyIndicators add(String id, String unit, Direction direction, String formula) {
        indicators.add(new Indicator(
                id,
                "test",
                new Title("Titel " + id, "Title " + id),
                unit,
                direction,
                Formula.parse(formula),
                "by hand"));
        return this;
    }

    Catalogue catalogue() {
        return Catalogue.of(indicators);
    }
}
