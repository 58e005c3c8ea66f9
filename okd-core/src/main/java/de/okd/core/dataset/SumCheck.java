package de.okd.core.dataset;

import de.okd.core.error.Finding;
import de.okd.core.error.Place;
import de.okd.core.region.Region;
import de.okd.core.region.RegionKey;
import de.okd.core.region.RegionRegister;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares every published total with the sum of its parts: a district with its municipalities, "Insgesamt" with men and
 * women. A difference is a finding, not an error: offices round, correct upper levels later, or perturb.
 *
 * <p>A sum is compared only if all its parts have values; joint municipalities and totals are never parts. Time
 * O(slices × regions).
 */
public final class SumCheck {
    private static final double TOLERANCE = 1e-6;

    private final Observations observations;
    private final Place place;
    private final List<Finding> findings = new ArrayList<>();
    private long compared;
    private long equal;

    private SumCheck(Observations observations, Place place) {
        this.observations = observations;
        this.place = place;
    }

    /** The findings: one per region or code with differences, and one that counts the sums that agree. */
    public static List<Finding> check(Observations observations, Place place) {
        SumCheck check = new SumCheck(observations, place);
        check.regions();
        check.codes();
        if (check.compared > 0) {
            check.findings.add(new Finding(
                    Finding.Code.SUMS_AGREE,
                    check.equal + " of " + check.compared + " published totals equal the sum of their parts",
                    place));
        }
        return check.findings;
    }

    private void regions() {
        RegionRegister register = observations.register();
        List<Integer> slices = additiveSlices();
        for (Region region : observations.regions()) {
            List<Region> parts = register.parts(region.key());
            if (!parts.isEmpty() && !slices.isEmpty()) {
                compareRegion(region, parts, slices);
            }
        }
    }

    private List<Integer> additiveSlices() {
        List<Integer> additive = new ArrayList<>();
        for (int slice = 0; slice < observations.slices().size(); slice++) {
            if (observations.slices().get(slice).measure().aggregation().isAdditiveOverRegions()) {
                additive.add(slice);
            }
        }
        return additive;
    }

    private void compareRegion(Region region, List<Region> parts, List<Integer> slices) {
        int whole = observations.position(region.key());
        int[] positions =
                parts.stream().map(Region::key).mapToInt(observations::position).toArray();
        Differences differences = new Differences();
        for (int slice : slices) {
            double sum = 0;
            for (int position : positions) {
                sum += observations.value(slice, position);
            }
            differences.add(slice, whole, sum);
        }
        differences.report(
                "the " + positions.length + " " + describe(parts.get(0).key()) + " of " + region.name(),
                place.atRegion(region.key().value()));
    }

    private static String describe(RegionKey key) {
        return switch (key.level()) {
            case STATE -> "states";
            case DISTRICT -> "districts";
            default -> "municipalities";
        };
    }

    private void codes() {
        List<Dimension> dimensions = observations.structure().dimensions();
        Map<Slice, Integer> positions = new LinkedHashMap<>();
        for (int i = 0; i < observations.slices().size(); i++) {
            positions.put(observations.slices().get(i), i);
        }
        for (int d = 0; d < dimensions.size(); d++) {
            Differences differences = new Differences();
            for (Code whole : dimensions.get(d).wholes()) {
                if (dimensions.get(d).isExhaustive(whole)) {
                    compareCode(d, whole, dimensions.get(d).children(whole), positions, differences);
                }
            }
            differences.report("the codes of dimension " + dimensions.get(d).id(), place);
        }
    }

    private void compareCode(
            int d, Code whole, List<Code> parts, Map<Slice, Integer> positions, Differences differences) {
        positions.forEach((slice, position) -> {
            if (slice.codes().get(d).equals(whole)
                    && slice.measure().aggregation().isAdditiveOverCodes()) {
                compare(position, partsOf(slice, d, parts, positions), differences);
            }
        });
    }

    private void compare(int whole, int[] parts, Differences differences) {
        for (int region = 0; parts.length > 0 && region < observations.regions().size(); region++) {
            double sum = 0;
            for (int part : parts) {
                sum += observations.value(part, region);
            }
            differences.add(whole, region, sum);
        }
    }

    private static int[] partsOf(Slice slice, int d, List<Code> wanted, Map<Slice, Integer> positions) {
        List<Integer> parts = new ArrayList<>();
        for (Code code : wanted) {
            List<Code> codes = new ArrayList<>(slice.codes());
            codes.set(d, code);
            Integer position = positions.get(new Slice(slice.period(), slice.measure(), codes));
            if (position == null) {
                return new int[0];
            }
            parts.add(position);
        }
        return parts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Collects the differences of one whole so that they become one finding. */
    private final class Differences {
        private int count;
        private double largest;
        private String example = "";

        void add(int slice, int region, double sum) {
            double published = observations.value(slice, region);
            if (Double.isNaN(published) || Double.isNaN(sum)) {
                return;
            }
            compared++;
            double difference = Math.abs(published - sum);
            if (difference <= TOLERANCE * Math.max(1, Math.abs(published))) {
                equal++;
                return;
            }
            count++;
            if (difference > largest) {
                largest = difference;
                example = observations.slices().get(slice) + ", "
                        + observations.regions().get(region).key() + ": published " + plain(published)
                        + ", sum of the parts " + plain(sum);
            }
        }

        void report(String parts, Place where) {
            if (count > 0) {
                findings.add(new Finding(
                        Finding.Code.SUM_DIFFERS,
                        count + " published totals differ from the sum of " + parts + "; most of all " + example
                                + ". The published totals are used.",
                        where));
            }
        }

        /** Sums of decimals carry binary noise that says nothing. */
        private String plain(double value) {
            return BigDecimal.valueOf(value)
                    .setScale(6, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
