package de.okd.indicators.compare;

import de.okd.core.region.Region;
import de.okd.core.region.RegionRegister;
import de.okd.core.time.Period;
import java.util.function.ToDoubleFunction;

/**
 * What is known of regions beside the values compared.
 *
 * @param register which regions there are
 * @param population how many people live there, asked for only if peers are chosen by size
 */
public record Surroundings(RegionRegister register, Population population) {

    /** The population at a time. */
    @FunctionalInterface
    public interface Population {

        /** {@code NaN} for a region whose population is unknown. */
        ToDoubleFunction<Region> in(Period period);
    }
}
