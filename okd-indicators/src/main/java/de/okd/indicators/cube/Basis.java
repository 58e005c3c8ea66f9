package de.okd.indicators.cube;

import de.okd.core.FactTable;
import de.okd.core.Okd;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Version;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * What questions are answered from: the tables of a store as delivered, or on the municipalities of one day.
 *
 * @param facts those of a table
 * @param regions those there are
 * @param cubes what was read so far
 */
record Basis(Function<Version, FactTable> facts, RegionRegister regions, Cubes cubes) {
    static Basis delivered(Okd okd, Cubes cubes) {
        return new Basis(okd::facts, okd.regions(), cubes);
    }

    static Basis on(LocalDate status, Okd okd, Cubes cubes) {
        Cubes.Converted converted = cubes.on(status, okd);
        return new Basis(okd.on(status)::facts, converted.regions(), converted.cubes());
    }

    TableAxes table(Version version) {
        return cubes.table(version.number(), number -> new TableAxes(facts.apply(version)));
    }
}
