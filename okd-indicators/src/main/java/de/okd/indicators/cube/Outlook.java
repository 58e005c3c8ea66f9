package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.region.Region;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Formula;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What the loaded tables can answer, judged by their axes: measures, codes, times and regions. No value is read, so that a
 * region whose numbers are all secret counts as answered.
 */
public final class Outlook {
    private final Function<Version, TableAxes> axes;
    private final List<Version> tables;
    private final Map<RegionLevel, Level> levels = new EnumMap<>(RegionLevel.class);
    private final Obstacles obstacles;

    /** The regions of one level, and what they are answered by. */
    private record Level(Question question, Lowering lowering) {}

    Outlook(Okd okd, Function<Version, TableAxes> axes) {
        this.axes = axes;
        this.tables = okd.tables();
        this.obstacles = new Obstacles(okd, axes);
        RegionRegister register = okd.regions();
        for (RegionLevel level : RegionLevel.values()) {
            List<Region> regions = register.all().stream()
                    .filter(region -> region.key().level() == level)
                    .toList();
            if (!regions.isEmpty() && level != RegionLevel.GRID_CELL) {
                Question question = new Question(new AskedRegions(regions, Map.of()), regions.size(), register);
                levels.put(level, new Level(question, new Lowering(new Planner(okd, axes, question::nodes))));
            }
        }
    }

    /** The periods worth asking for: the years that observations lie in, and periods that lie in no one year. */
    public NavigableSet<Period> periods() {
        NavigableSet<Period> periods = new TreeSet<>();
        tables.stream()
                .flatMap(version -> axes.apply(version).facts().axes().slices().stream())
                .forEach(slice -> periods.add(askedFor(slice.period())));
        return periods;
    }

    private static Period askedFor(Period observed) {
        Period year = Period.year(observed.calendarYear());
        return year.contains(observed) ? year : observed;
    }

    /** The levels at which there is an answer for at least one region, with the periods. */
    public Map<RegionLevel, NavigableSet<Period>> answers(Formula formula, NavigableSet<Period> periods) {
        Map<RegionLevel, NavigableSet<Period>> answers = new EnumMap<>(RegionLevel.class);
        levels.forEach((name, level) -> {
            NavigableSet<Period> answered = new TreeSet<>();
            periods.stream()
                    .filter(period -> isAnswered(formula, period, level))
                    .forEach(answered::add);
            if (!answered.isEmpty()) {
                answers.put(name, answered);
            }
        });
        return answers;
    }

    private static boolean isAnswered(Formula formula, Period period, Level level) {
        try {
            List<TermSum> sums =
                    level.lowering().lower(formula.root(), period).sums().toList();
            int regions = level.question().regions().size();
            return IntStream.range(0, regions)
                    .anyMatch(region -> sums.stream().allMatch(sum -> hasRegion(sum, region, level.question())));
        } catch (Planner.Unanswerable e) {
            return false;
        }
    }

    private static boolean hasRegion(TermSum sum, int region, Question question) {
        RegionNodes nodes = question.nodes(sum.table());
        return nodes.positions()[region] >= 0 || (sum.addsUp() && nodes.parts(region).length > 0);
    }

    /** Why nothing loaded answers a formula in any period: the missing measure, dimension or band, or the times. */
    public String missing(Formula formula) {
        return obstacles.of(formula);
    }
}
