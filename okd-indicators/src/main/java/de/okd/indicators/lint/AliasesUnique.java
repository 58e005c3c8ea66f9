package de.okd.indicators.lint;

import de.okd.indicators.catalogue.Alias;
import de.okd.indicators.catalogue.Catalogue;
import de.okd.indicators.catalogue.Indicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Nobody else's indicator is two of ours. Catalogues use one code for several scales (INKAR's {@code q_ladepunkte} is per
 * 100,000 in one sheet and per 1,000 in another), so that a code may come again with another number, never without.
 */
final class AliasesUnique {
    static final Rule RULE = new Rule("aliases-unique", AliasesUnique::objections);

    private static final Set<String> NUMBERED = Set.of("INKAR", "SDG");

    private AliasesUnique() {}

    private static Stream<Objection> objections(Catalogue catalogue) {
        Map<String, String> owners = new HashMap<>();
        List<Objection> objections = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators()) {
            for (Alias alias : indicator.background().aliases()) {
                String owner = owners.putIfAbsent(key(alias), indicator.id());
                if (owner != null) {
                    objections.add(new Objection(
                            indicator.id(),
                            catalogue.place(indicator),
                            "The alias " + alias + " is that of " + owner + " already: " + REMEDY));
                }
                if (alias.number() == null && NUMBERED.contains(alias.catalogue())) {
                    objections.add(new Objection(
                            indicator.id(),
                            catalogue.place(indicator),
                            "The alias " + alias + " has no number, but codes of " + alias.catalogue()
                                    + " stand for several scales: add the number."));
                }
            }
        }
        return objections.stream();
    }

    private static final String REMEDY = "keep it where definition and unit are the same.";

    private static String key(Alias alias) {
        return alias.catalogue() + " " + (alias.number() == null ? "code " + alias.code() : "number " + alias.number());
    }
}
