package de.okd.indicators.parity;

import de.okd.core.Okd;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.region.Region;
import de.okd.core.region.RegionLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Published numbers of districts beside the sums of their municipalities, in all municipal tables that have both. */
final class DistrictSums {
    private static final List<String> TABLES = List.of(
            "12411-01-01-5",
            "12411-02-03-5",
            "33111-01-01-5",
            "13111-01-03-5",
            "13111-02-02-5",
            "13211-01-03-5",
            "31121-03-02-5",
            "46241-01-03-5",
            "73111-01-01-5");

    private final Okd okd;

    DistrictSums(Okd okd) {
        this.okd = okd;
    }

    List<ParityLine> lines() {
        List<ParityLine> lines = new ArrayList<>();
        for (String table : TABLES) {
            Observations observations = okd.observations(okd.version(table));
            IntStream.range(0, observations.slices().size())
                    .filter(slice -> isWhole(observations.slices().get(slice)))
                    .filter(slice -> isLatest(observations, slice))
                    .mapToObj(slice -> line(table, observations, slice))
                    .limit(3)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static boolean isWhole(Slice slice) {
        return slice.measure().aggregation().isAdditiveOverRegions()
                && slice.codes().stream().allMatch(Code::isTotal);
    }

    private static boolean isLatest(Observations observations, int slice) {
        Slice own = observations.slices().get(slice);
        return observations.slices().stream()
                .filter(other -> other.measure().equals(own.measure()))
                .noneMatch(other -> other.period().compareTo(own.period()) > 0);
    }

    private static ParityLine line(String table, Observations observations, int slice) {
        Region farthest = observations.regions().get(0);
        double ours = 0;
        double official = 0;
        int compared = 0;
        int incomplete = 0;
        int different = 0;
        for (Region district : observations.regions()) {
            List<Region> parts = observations.register().parts(district.key());
            if (district.key().level() != RegionLevel.DISTRICT || parts.isEmpty()) {
                continue;
            }
            double published = observations.value(slice, observations.position(district.key()));
            double sum = parts.stream()
                    .mapToDouble(part -> observations.value(slice, observations.position(part.key())))
                    .sum();
            if (Double.isNaN(published + sum)) {
                incomplete++;
                continue;
            }
            compared++;
            different += sum == published ? 0 : 1;
            if (compared == 1 || Math.abs(sum - published) > Math.abs(ours - official)) {
                farthest = district;
                ours = sum;
                official = published;
            }
        }
        Slice what = observations.slices().get(slice);
        return new ParityLine(
                "`" + what.measure().id() + "`, " + what.period() + ", " + table,
                farthest.name(),
                compared,
                ours,
                official,
                explanation(different, incomplete));
    }

    private static String explanation(int different, int incomplete) {
        String sums = different == 0 ? "all are equal" : different + " differ: the published number is used";
        return incomplete == 0 ? sums : sums + "; " + incomplete + " more districts have secret or missing parts";
    }
}
