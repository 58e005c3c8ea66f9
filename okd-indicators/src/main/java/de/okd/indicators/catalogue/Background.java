package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Wording;
import java.util.List;

/**
 * What one must know to use an indicator rightly.
 *
 * @param description who is counted over what and when, and how to read it
 * @param note edge cases, variants and traps; empty texts if there are none
 * @param level the finest level official tables answer it for
 * @param basis the population it divides by
 * @param hasMixedDates whether its inputs refer to different dates
 * @param aliases what other catalogues call it
 * @param references where it is defined or published
 */
public record Background(
        Wording description,
        Wording note,
        FinestLevel level,
        PopulationBasis basis,
        boolean hasMixedDates,
        List<Alias> aliases,
        List<String> references) {
    private static final Wording NOTHING = new Wording("", "");

    /** Of an indicator somebody made up on the spot. */
    static final Background UNKNOWN = new Background(
            NOTHING, NOTHING, FinestLevel.MUNICIPALITY, PopulationBasis.OWN, false, List.of(), List.of());

    public Background {
        aliases = List.copyOf(aliases);
        references = List.copyOf(references);
    }
}
