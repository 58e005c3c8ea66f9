package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.catalogue.LeftOut;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is left out is not in. */
final class LeftOutApart {
    static final Rule RULE = new Rule("left-out-apart", LeftOutApart::objections);

    private LeftOutApart() {}

    private static Stream<Objection> objections(Catalogue catalogue) {
        return catalogue.leftOut().stream()
                .map(LeftOut::id)
                .filter(catalogue.indicators().stream().map(Indicator::id).collect(Collectors.toSet())::contains)
                .map(id -> new Objection(
                        id, "\"" + id + "\" is an indicator and listed as left out: strike one of them."));
    }
}
