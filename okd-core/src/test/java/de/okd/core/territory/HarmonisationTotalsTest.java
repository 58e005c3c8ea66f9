package de.okd.core.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.okd.core.dataset.Observations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever a crosswalk does, and however wrong its weights sum, it moves numbers and makes or loses none. Oracle: addition. */
class HarmonisationTotalsTest {
    private static final int RUNS = 400;
    private static final int REGIONS = 30;

    @Test
    void theTotalOverAllRegionsStaysTheSame() {
        long seed = 2020_12_31;
        Random random = new Random(seed);
        for (int run = 0; run < RUNS; run++) {
            Observations before = observations(random);
            Observations after = Harmonisation.to(
                            SmallCube.crosswalk("2020-12-31", shares(random).toArray(new String[0])))
                    .convert(before)
                    .observations();
            for (int slice = 0; slice < before.slices().size(); slice++) {
                double total = total(before, slice);
                assertThat(total(after, slice))
                        .as("seed %d, run %d", seed, run)
                        .isCloseTo(total, within(1e-9 * Math.max(1, total)));
            }
        }
    }

    private static String key(int number) {
        return String.format(Locale.ROOT, "064370%02d", number);
    }

    private static Observations observations(Random random) {
        String[] rows = IntStream.range(0, REGIONS)
                .mapToObj(region -> key(region) + " " + cell(random) + " " + cell(random))
                .toArray(String[]::new);
        return SmallCube.cube(SmallCube.POPULATION, "2018-12-31 2019-06-30", rows);
    }

    private static String cell(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> "-";
            case 1 -> ".";
            case 2 -> random.nextInt(1000) + "s";
            default -> String.valueOf(random.nextInt(100_000));
        };
    }

    /** Renamings, mergers and splits of most regions, into old and new ones; some weights sum to 2, 0 or nothing. */
    private static List<String> shares(Random random) {
        List<String> shares = new ArrayList<>();
        for (String status : List.of("2018-12-31", "2019-12-31")) {
            for (int region = 0; region < REGIONS; region++) {
                int parts = random.nextInt(4);
                int first = random.nextInt(60);
                for (int part = 0; part < parts; part++) {
                    shares.add(status + " " + key(region) + " " + key((first + part) % 90) + " " + weight(random) + " "
                            + weight(random));
                }
            }
        }
        return shares;
    }

    private static String weight(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "0";
            case 1 -> "1";
            case 2 -> "NaN";
            default -> String.valueOf(random.nextDouble());
        };
    }

    private static double total(Observations observations, int slice) {
        return IntStream.range(0, observations.regions().size())
                .filter(region -> observations.status(slice, region).hasValue())
                .mapToDouble(region -> observations.value(slice, region))
                .sum();
    }
}
