package de.okd.indicators;

import com.google.common.base.Suppliers;
import de.okd.core.region.Region;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.cube.IndicatorColumn;
import de.okd.indicators.cube.Request;
import de.okd.indicators.unit.Unit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** How many people live in the regions of a table, asked for when it is needed and once for each period. */
final class Populations {
    private static final Indicator POPULATION = Indicator.of("population", "population", Unit.COUNT);

    private final Indicators question;
    private final List<Region> regions;
    private final Map<Period, double[]> known = new HashMap<>();
    private final Supplier<Map<Region, Integer>> positions = Suppliers.memoize(this::index);

    Populations(Indicators question, List<Region> regions) {
        this.question = question;
        this.regions = regions;
    }

    /** By position of the region; {@code NaN} where none was loaded. */
    synchronized double[] at(Period period) {
        return known.computeIfAbsent(period, this::evaluate);
    }

    /** {@code NaN} for regions and periods whose population was not loaded. */
    ToDoubleFunction<Region> in(Period period) {
        double[] population = at(period);
        return region -> {
            Integer position = positions.get().get(region);
            return position == null ? Double.NaN : population[position];
        };
    }

    private double[] evaluate(Period period) {
        List<IndicatorColumn> answer =
                question.evaluate(List.of(Request.of(POPULATION, period))).columns();
        double[] population = new double[regions.size()];
        Arrays.setAll(
                population, i -> answer.isEmpty() ? Double.NaN : answer.get(0).value(i));
        return population;
    }

    private Map<Region, Integer> index() {
        Map<Region, Integer> index = new HashMap<>();
        regions.forEach(region -> index.putIfAbsent(region, index.size()));
        return index;
    }
}
