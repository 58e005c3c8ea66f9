package de.okd.indicators.cube;

import de.okd.core.FactTable;
import de.okd.core.Okd;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What questions are answered from: the tables of a store as delivered, or on the municipalities of one day.
 *
 * @param cubes what was read so far
 * @param regions those there are
 * @param status the day, or null for as delivered
 */
record Basis(
        Okd okd,
        Cubes cubes,
        RegionRegister regions,
        @Nullable LocalDate status) {
    static Basis delivered(Okd okd, Cubes cubes) {
        return new Basis(okd, cubes, okd.regions(), null);
    }

    static Basis on(LocalDate status, Okd okd, Cubes cubes) {
        Cubes.Territory territory = cubes.on(status, okd);
        return new Basis(okd, territory.cubes(), territory.regions(), status);
    }

    TableAxes table(Version version) {
        return cubes.table(version.number(), number -> new TableAxes(facts(version)));
    }

    private FactTable facts(Version version) {
        return status == null ? okd.facts(version) : okd.facts(version, status);
    }
}
