package de.okd.core.table;

import de.okd.core.dataset.ObservationStatus;
import de.okd.core.region.Region;
import de.okd.core.source.Provenance;
import java.util.List;

/**
 * One indicator at one time for several regions: what a map shows.
 *
 * @param title in the reader's language
 * @param unit of the values
 * @param period as text, for example {@code 2015}
 * @param values one per region, in any order
 * @param sources everything the values were computed from
 */
public record RegionColumn(String title, String unit, String period, List<Value> values, List<Provenance> sources) {
    public RegionColumn {
        values = List.copyOf(values);
        sources = List.copyOf(sources);
    }

    /**
     * @param region the region
     * @param value {@code NaN} exactly where the status has no value
     * @param status how good the value is
     */
    public record Value(Region region, double value, ObservationStatus status) {}
}
