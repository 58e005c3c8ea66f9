package de.okd.core.query;

import static de.okd.core.query.Condition.codes;
import static de.okd.core.query.Condition.level;
import static de.okd.core.query.Condition.period;
import static org.assertj.core.api.Assertions.assertThat;

import de.okd.core.dataset.AgeBand;
import de.okd.core.dataset.Aggregation;
import de.okd.core.dataset.Code;
import de.okd.core.dataset.ObservationStatus;
import de.okd.core.dataset.Observations;
import de.okd.core.dataset.Slice;
import de.okd.core.dataset.StatusOfSum;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.Row;
import de.okd.core.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Random tables and queries. Oracle: the same sum in a few loops over the cube, with the status of sums of the model. */
class QueryDifferentialTest {
    private static final int TABLES = 20;
    private static final int QUERIES = 6;

    @TestFactory
    Stream<DynamicTest> sumsAreWhatLoopsOverTheCubeGive() {
        return Stream.iterate(1L, seed -> seed + 1)
                .limit(TABLES)
                .map(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compare(new Random(seed))));
    }

    /** What a random query asks. */
    private record Asked(
            List<String> groups, List<String> sexes, List<Period> periods, RegionLevel level, AgeBand ages) {
        boolean isPart(Observations cube, int slice, int region) {
            Slice at = cube.slices().get(slice);
            Code sex = at.codes().get(0);
            boolean hasSex = sexes.isEmpty() ? groups.contains("sex") || sex.isTotal() : sexes.contains(sex.id());
            return hasSex
                    && at.codes().get(1).findAges().filter(ages::contains).isPresent()
                    && periods.contains(at.period())
                    && cube.regions().get(region).key().level() == level;
        }

        String group(Observations cube, int slice, int region) {
            Slice at = cube.slices().get(slice);
            return groups.stream()
                    .map(group -> switch (group) {
                        case "region" -> cube.regions().get(region).key().value();
                        case "period" -> at.period().toString();
                        default -> at.codes().get(0).id();
                    })
                    .toList()
                    .toString();
        }
    }

    private static Asked asked(Random random) {
        List<String> groups = new ArrayList<>(List.of("region", "period", "sex"));
        groups.removeIf(group -> random.nextBoolean());
        List<List<String>> sexes =
                List.of(List.of(), List.of("male"), List.of("male", "female"), List.of("total"), List.of("female"));
        List<List<Period>> periods =
                List.of(List.of(Period.parse("2014"), Period.parse("2015")), List.of(Period.parse("2014")));
        List<AgeBand> ages = List.of(new AgeBand(0, 14), new AgeBand(0, AgeBand.OPEN), new AgeBand(15, AgeBand.OPEN));
        return new Asked(
                groups,
                sexes.get(random.nextInt(sexes.size())),
                periods.get(random.nextInt(periods.size())),
                random.nextBoolean() ? RegionLevel.MUNICIPALITY : RegionLevel.DISTRICT,
                ages.get(random.nextInt(ages.size())));
    }

    private static void compare(Random random) {
        Observations cube = new InventedTable("t")
                .withMeasures(Aggregation.FLOW)
                .withRegions("06440", "06440001", "06440002", "06435", "06435001")
                .withPeriods("2014", "2015")
                .withDimension("sex", "total", "male", "female")
                .withDimension("age", "0-5", "6-14", "15-64", "65+")
                .random(random);
        try (StoredTables tables = new StoredTables(cube)) {
            for (int query = 0; query < QUERIES; query++) {
                compare(cube, tables.query("t"), asked(random));
            }
        }
    }

    private static void compare(Observations cube, Query all, Asked asked) {
        List<Condition> conditions = new ArrayList<>(List.of(
                level(asked.level()),
                period(asked.periods().toArray(Period[]::new)),
                Condition.ages(asked.ages().from(), asked.ages().to())));
        if (!asked.sexes().isEmpty()) {
            conditions.add(codes("sex", asked.sexes().toArray(String[]::new)));
        }
        Query query = all.where(conditions.toArray(Condition[]::new))
                .groupBy(asked.groups().toArray(String[]::new))
                .sum();
        Map<String, String> answer = new TreeMap<>();
        for (Row row : query.run().table()) {
            String key = asked.groups().stream().map(row::text).toList().toString();
            answer.put(key, row.text("status") + " " + row.number("value") + " " + row.integer("missing_parts"));
        }
        assertThat(answer).as(asked + "\n" + query.explain()).isEqualTo(naive(cube, asked));
    }

    /** Absent cells count as missing, unless a group has nothing else. */
    private static Map<String, String> naive(Observations cube, Asked asked) {
        Map<String, StatusOfSum> statuses = new TreeMap<>();
        Map<String, Double> sums = new TreeMap<>();
        for (int slice = 0; slice < cube.slices().size(); slice++) {
            for (int region = 0; region < cube.regions().size(); region++) {
                if (asked.isPart(cube, slice, region)) {
                    String group = asked.group(cube, slice, region);
                    ObservationStatus status = cube.status(slice, region);
                    statuses.merge(group, StatusOfSum.EMPTY.add(status), (sum, one) -> sum.add(status));
                    sums.merge(group, status.hasValue() ? cube.value(slice, region) : 0, Double::sum);
                    if (status != ObservationStatus.ABSENT) {
                        sums.merge("delivered " + group, 1.0, Double::sum);
                    }
                }
            }
        }
        statuses.keySet().removeIf(group -> !sums.containsKey("delivered " + group));
        Map<String, String> answer = new TreeMap<>();
        statuses.forEach((group, status) -> answer.put(
                group,
                status.status() + " " + (status.values() == 0 ? Double.NaN : sums.getOrDefault(group, 0.0)) + " "
                        + (status.secret() + status.missing())));
        return answer;
    }
}
