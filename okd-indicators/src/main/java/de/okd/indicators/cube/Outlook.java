package de.okd.indicators.cube;

import de.okd.core.Okd;
import de.okd.core.region.Region;
import de.okd.core.region.RegionLevel;
import de.okd.core.region.RegionRegister;
import de.okd.core.source.Version;
import de.okd.core.time.Period;
import de.okd.indicators.formula.Formula;
import de.okd.indicators.formula.Term;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
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
    private final Map<String, NavigableSet<Period>> observed = new HashMap<>();
    private final Map<RegionLevel, Level> levels = new EnumMap<>(RegionLevel.class);
    private final Obstacles obstacles;

    /** The regions of one level, and what they are answered by. */
    private record Level(Question question, Lowering lowering) {}

    Outlook(Okd okd, Function<Version, TableAxes> axes, RegionRegister register) {
        this.axes = axes;
        this.tables = okd.tables();
        this.obstacles = new Obstacles(okd, axes);
        tables.forEach(this::observe);
        for (RegionLevel level : RegionLevel.values()) {
            List<Region> regions = register.all().stream()
                    .filter(region -> region.key().level() == level)
                    .toList();
            if (!regions.isEmpty() && level != RegionLevel.GRID_CELL) {
                Question question = new Question(new AskedRegions(regions, Map.of()), regions.size(), register);
                levels.put(level, new Level(question, new Lowering(new Planner(okd, axes, question::nodes, false))));
            }
        }
    }

    private void observe(Version version) {
        TableAxes table = axes.apply(version);
        table.structure()
                .measures()
                .forEach(measure -> observed.computeIfAbsent(measure.id(), first -> new TreeSet<>())
                        .addAll(table.slices().periods(measure)));
    }

    /** The periods worth asking for: the years that observations lie in, and periods that lie in no one year. */
    public NavigableSet<Period> periods() {
        NavigableSet<Period> periods = new TreeSet<>();
        observed.values().forEach(times -> times.forEach(time -> periods.add(askedFor(time))));
        return periods;
    }

    private static Period askedFor(Period observed) {
        Period year = Period.year(observed.calendarYear());
        return year.contains(observed) ? year : observed;
    }

    /** The levels at which there is an answer for at least one region, with the periods. */
    public Map<RegionLevel, NavigableSet<Period>> answers(Formula formula, NavigableSet<Period> periods) {
        Map<RegionLevel, NavigableSet<Period>> answers = new EnumMap<>(RegionLevel.class);
        periods.stream()
                .filter(period -> formula.terms().stream().allMatch(term -> isObserved(term, period)))
                .forEach(period -> answer(formula, period, answers));
        return answers;
    }

    /** Which codes and times tables have does not depend on the level: what cannot be planned at one cannot at any. */
    private void answer(Formula formula, Period period, Map<RegionLevel, NavigableSet<Period>> answers) {
        for (Map.Entry<RegionLevel, Level> level : levels.entrySet()) {
            Optional<List<TermSum>> sums = planned(formula, period, level.getValue());
            if (sums.isEmpty()) {
                return;
            }
            if (isAnswered(sums.get(), level.getValue().question())) {
                answers.computeIfAbsent(level.getKey(), first -> new TreeSet<>())
                        .add(period);
            }
        }
    }

    /** Whether any table has the measure at the term's time, whatever its codes and regions: a cheap look before planning. */
    private boolean isObserved(Term term, Period asked) {
        NavigableSet<Period> times = observed.getOrDefault(term.measure(), Collections.emptyNavigableSet());
        Period period = term.time().of(asked);
        return times.stream().anyMatch(period::contains);
    }

    private static Optional<List<TermSum>> planned(Formula formula, Period period, Level level) {
        try {
            return Optional.of(
                    level.lowering().lower(formula.root(), period).sums().toList());
        } catch (Planner.Unanswerable e) {
            return Optional.empty();
        }
    }

    private static boolean isAnswered(List<TermSum> sums, Question question) {
        return IntStream.range(0, question.regions().size())
                .anyMatch(region -> sums.stream().allMatch(sum -> hasRegion(sum, region, question)));
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
