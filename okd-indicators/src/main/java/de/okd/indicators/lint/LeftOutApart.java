package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.LeftOut;
import java.util.stream.Stream;

/** What is left out is not in. */
final class LeftOutApart {
    static final Rule RULE = new Rule("left-out-apart", LeftOutApart::objections);

    private LeftOutApart() {}

    private static Stream<Objection> objections(Catalogue catalogue) {
        return catalogue.leftOut().stream()
                .map(LeftOut::id)
                .filter(id -> catalogue.find(id).isPresent())
                .map(id -> new Objection(
                        id, "\"" + id + "\" is an indicator and listed as left out: strike one of them."));
    }
}
