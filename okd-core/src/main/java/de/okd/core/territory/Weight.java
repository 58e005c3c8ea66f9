package de.okd.core.territory;

import de.okd.core.dataset.Measure;
import de.okd.core.region.Crosswalk.Share;
import java.util.Set;

/** What a region's numbers are divided by where it was split. */
public enum Weight {
    /** By inhabitants: people, and what goes with people. */
    POPULATION("inhabitants"),
    /** By area: hectares, and what goes with land. */
    AREA("area"),
    /** By employees at the place of work. */
    EMPLOYMENT("employees");

    private static final Set<String> UNITS_OF_AREA = Set.of("ha", "Hektar", "qkm", "km²", "km2", "qm", "m²", "m2", "a");

    private final String word;

    Weight(String word) {
        this.word = word;
    }

    /** The weight used if the caller chooses none: area for measures in units of area, inhabitants for all others. */
    public static Weight of(Measure measure) {
        return UNITS_OF_AREA.contains(measure.unit()) ? AREA : POPULATION;
    }

    /** {@code NaN} if the crosswalk gives none. */
    double of(Share share) {
        return switch (this) {
            case POPULATION -> share.population();
            case AREA -> share.area();
            case EMPLOYMENT -> share.employment();
        };
    }

    String word() {
        return word;
    }
}
