package de.okd.core.territory;

import de.okd.core.dataset.Measure;
import de.okd.core.dataset.Observations;
import de.okd.core.region.Crosswalk;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts observations of municipalities to the territorial status of a crosswalk.
 *
 * <p>Mergers are exact sums. Where a municipality was split, its numbers are divided by a weight and are {@link
 * de.okd.core.dataset.ObservationStatus#ESTIMATED}; totals stay as they are. A part without value makes a sum incomplete.
 * Measures that do not add up over regions are kept where a municipality did not change and left out where it did. Upper
 * levels are kept as published.
 *
 * <p>The shares used for a period are those of the nearest status at or before its last day, or of the nearest after it if
 * that one knows more of the regions delivered. Immutable.
 */
public final class Harmonisation {
    private final ShareTable table;
    private final Map<String, Weight> weights;
    private final RegionRegister names;

    private Harmonisation(ShareTable table, Map<String, Weight> weights, RegionRegister names) {
        this.table = table;
        this.weights = weights;
        this.names = names;
    }

    public static Harmonisation to(Crosswalk crosswalk) {
        return new Harmonisation(new ShareTable(crosswalk), Map.of(), new RegionRegister(List.of()));
    }

    /**
     * Chooses what a measure is divided by where a municipality was split; {@link Weight#of} otherwise.
     *
     * @param measure its id
     */
    public Harmonisation weighing(String measure, Weight weight) {
        Map<String, Weight> chosen = new HashMap<>(weights);
        chosen.put(measure, weight);
        return new Harmonisation(table, Map.copyOf(chosen), names);
    }

    /** Takes the names of regions that the observations do not list from a register; without, they are called by their keys. */
    public Harmonisation naming(RegionRegister register) {
        return new Harmonisation(table, weights, register);
    }

    public Harmonised convert(Observations observations) {
        return new Conversion(this, observations).convert();
    }

    ShareTable table() {
        return table;
    }

    LocalDate target() {
        return table.target();
    }

    Weight weight(Measure measure) {
        return weights.getOrDefault(measure.id(), Weight.of(measure));
    }

    Region region(RegionKey key, Observations observations) {
        int position = observations.position(key);
        return position >= 0
                ? observations.regions().get(position)
                : names.find(key).orElseGet(() -> new Region(key, key.value()));
    }
}
