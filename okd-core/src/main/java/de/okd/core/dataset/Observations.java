package de.okd.core.dataset;

import com.google.common.base.Suppliers;
import com.google.common.collect.Maps;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The observations of one dataset as a dense cube: a value and a status for every slice and region.
 *
 * <p>Each slice is one {@code double[]} over the regions, so that sums of slices are loops over arrays. Cells for which
 * nothing was delivered have status {@link ObservationStatus#ABSENT}; a value is {@code NaN} exactly where
 * {@link ObservationStatus#hasValue()} is false. Immutable; accessors cost O(1).
 */
public final class Observations {
    private final DatasetStructure structure;
    private final List<Region> regions;
    private final List<Slice> slices;
    private final double[][] values;
    private final byte[][] statuses;
    private final Map<RegionKey, Integer> positions;
    private final Supplier<RegionRegister> register;

    private Observations(Builder builder) {
        this.structure = builder.structure;
        this.regions = List.copyOf(builder.regions);
        this.slices = List.copyOf(builder.slices);
        this.values = builder.values;
        this.statuses = builder.statuses;
        this.register = Suppliers.memoize(() -> new RegionRegister(regions));
        this.positions = builder.positions;
    }

    public DatasetStructure structure() {
        return structure;
    }

    /** The region axis. */
    public List<Region> regions() {
        return regions;
    }

    /** How the regions of this dataset nest; regions it does not list are no parts of any. */
    public RegionRegister register() {
        return register.get();
    }

    /** The other axis: what differs but the region. */
    public List<Slice> slices() {
        return slices;
    }

    /** The position of a region on the region axis, or -1. */
    public int position(RegionKey key) {
        return positions.getOrDefault(key, -1);
    }

    /** The value, {@code NaN} if there is none. */
    public double value(int slice, int region) {
        return values[slice][region];
    }

    public ObservationStatus status(int slice, int region) {
        return ObservationStatus.of(statuses[slice][region]);
    }

    /**
     * Adds a slice's values to running sums, region by region: a loop over arrays, for sums over many regions.
     *
     * @param positions of the regions on the region axis; a negative one stands for a region this dataset lacks
     * @param sums added to; becomes {@code NaN} where a value is missing
     * @param reservations set to a number other than 0 where any status added so far is not {@link
     *     ObservationStatus#NORMAL}
     */
    public void addTo(int slice, int[] positions, double[] sums, byte[] reservations) {
        double[] value = values[slice];
        byte[] status = statuses[slice];
        for (int i = 0; i < positions.length; i++) {
            int position = positions[i];
            if (position < 0) {
                sums[i] = Double.NaN;
                reservations[i] = ABSENT;
            } else {
                sums[i] += value[position];
                reservations[i] |= status[position];
            }
        }
    }

    /** Whether anything was delivered for the cell. */
    public boolean isPresent(int slice, int region) {
        return statuses[slice][region] != ABSENT;
    }

    /** The number of observations delivered, whatever their status. */
    public long size() {
        long size = 0;
        for (byte[] slice : statuses) {
            for (byte status : slice) {
                size += status == ABSENT ? 0 : 1;
            }
        }
        return size;
    }

    private static final byte ABSENT = (byte) ObservationStatus.ABSENT.number();

    public static Builder builder(DatasetStructure structure, List<Region> regions, List<Slice> slices) {
        return new Builder(structure, regions, slices);
    }

    /** Fills a cube; every cell is absent until set. */
    public static final class Builder {
        private final DatasetStructure structure;
        private final List<Region> regions;
        private final List<Slice> slices;
        private final double[][] values;
        private final byte[][] statuses;
        private final Map<RegionKey, Integer> positions;

        private Builder(DatasetStructure structure, List<Region> regions, List<Slice> slices) {
            this.positions = positions(regions.stream().map(Region::key).toList(), "region");
            positions(slices, "slice");
            this.structure = structure;
            this.regions = regions;
            this.slices = slices;
            this.values = new double[slices.size()][regions.size()];
            this.statuses = new byte[slices.size()][regions.size()];
            for (int slice = 0; slice < slices.size(); slice++) {
                Arrays.fill(values[slice], Double.NaN);
                Arrays.fill(statuses[slice], ABSENT);
            }
        }

        private static <T> Map<T, Integer> positions(List<T> axis, String name) {
            Map<T, Integer> positions = Maps.newHashMapWithExpectedSize(axis.size());
            for (T entry : axis) {
                if (positions.put(entry, positions.size()) != null) {
                    throw new IllegalArgumentException("The " + name + " \"" + entry + "\" occurs twice on its axis");
                }
            }
            return positions;
        }

        /** What a cell was set to so far. */
        public ObservationStatus status(int slice, int region) {
            return ObservationStatus.of(statuses[slice][region]);
        }

        public double value(int slice, int region) {
            return values[slice][region];
        }

        /** Sets a cell; the value is ignored for a status without one. */
        public Builder set(int slice, int region, double value, ObservationStatus status) {
            values[slice][region] = status.hasValue() ? value : Double.NaN;
            statuses[slice][region] = (byte) status.number();
            return this;
        }

        /** Hands the arrays over; the builder must not be used afterwards. */
        public Observations build() {
            return new Observations(this);
        }
    }
}
