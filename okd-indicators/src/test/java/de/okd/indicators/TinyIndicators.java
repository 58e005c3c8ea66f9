package de.okd.indicators;

import de.okd.indicators.catalogue.Background;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Direction;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.formula.Wording;
import de.okd.indicators.unit.Unit;
import java.util.ArrayList;
import java.util.List;

/** Indicators with nothing but what a test is about. */
final class TinyIndicators {
    private static final Unit EUR = Unit.of("eur", new Wording("EUR", "EUR"), 1, "money");
    private static final Background UNKNOWN =
            Indicator.of("x", "population", Unit.COUNT).background();

    private final List<Indicator> indicators = new ArrayList<>();

    /** A count. */
    TinyIndicators count(String id, String formula) {
        return add(Indicator.of(id, formula, Unit.COUNT), Direction.NEUTRAL);
    }

    /** A share in per cent. */
    TinyIndicators share(String id, Direction direction, String formula) {
        return add(Indicator.of(id, formula, Unit.PERCENT), direction);
    }

    /** An amount of money. */
    TinyIndicators amount(String id, String formula) {
        return add(Indicator.of(id, formula, EUR), Direction.NEUTRAL);
    }

    private TinyIndicators add(Indicator plain, Direction direction) {
        Wording title = new Wording("Titel " + plain.id(), "Title " + plain.id());
        indicators.add(new Indicator(plain.id(), "test", title, plain.formula(), plain.unit(), direction, UNKNOWN));
        return this;
    }

    Catalogue catalogue() {
        return Catalogue.of(indicators);
    }
}
