package de.okd.benchmarks;

import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A share of one group by sex and age in another. */
record Ratio(Group part, Group whole) {
    private static final long SEED = 30;
    /** The ages at which groups may begin, of single years and of the municipal table. */
    static final int[] LIMITS = {0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80};

    static final int[] MUNICIPAL_LIMITS = {0, 3, 6, 10, 15, 18, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 75};

    /** @param sex 0 men, 1 women, 2 both */
    record Group(int sex, int from, int to) {
        String formula() {
            String ages = to == SyntheticPopulation.AGES - 1 ? "age >= " + from : "age " + from + ".." + to;
            return "population[" + (sex == 2 ? "" : "sex = " + (sex == 0 ? "m" : "f") + ", ") + ages + "]";
        }
    }

    /** So many different ones, seeded. */
    static List<Ratio> several(int count, int... limits) {
        Random random = new Random(SEED);
        List<Ratio> ratios = new ArrayList<>();
        while (ratios.size() < count) {
            Ratio ratio = new Ratio(group(random, limits), group(random, limits));
            if (!ratios.contains(ratio)) {
                ratios.add(ratio);
            }
        }
        return ratios;
    }

    private static Group group(Random random, int... limits) {
        int first = random.nextInt(limits.length);
        int last = first + random.nextInt(limits.length - first);
        int to = last == limits.length - 1 ? SyntheticPopulation.AGES - 1 : limits[last + 1] - 1;
        return new Group(random.nextInt(3), limits[first], to);
    }

    Indicator indicator(int number) {
        return Indicator.of("ratio-" + number, "100 * " + part.formula() + " / " + whole.formula(), Unit.COUNT);
    }
}
