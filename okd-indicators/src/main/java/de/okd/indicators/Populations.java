package de.okd.indicators;

import de.okd.core.region.Region;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.cube.IndicatorColumn;
import de.okd.indicators.cube.Request;
import de.okd.indicators.unit.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How many people live in the regions of a table, asked for when it is needed and once for each period. */
final class Populations {
    private static final Indicator POPULATION = Indicator.of("population", "population", Unit.COUNT);

    private final Indicators question;
    private final List<Region> regions;
    private final Map<Period, Map<Region, Double>> known = new HashMap<>();

    Populations(Indicators question, List<Region> regions) {
        this.question = question;
        this.regions = regions;
    }

    /** {@code NaN} for regions and periods whose population was not loaded. */
    synchronized ToDoubleFunction<Region> in(Period period) {
        Map<Region, Double> population = known.computeIfAbsent(period, this::evaluate);
        return region -> population.getOrDefault(region, Double.NaN);
    }

    private Map<Region, Double> evaluate(Period period) {
        Map<Region, Double> population = new HashMap<>();
        for (IndicatorColumn column :
                question.evaluate(List.of(Request.of(POPULATION, period))).columns()) {
            for (int i = 0; i < regions.size(); i++) {
                population.put(regions.get(i), column.value(i));
            }
        }
        return population;
    }
}
