package de.okd.indicators;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.region.RegionLevel;
import de.okd.core.table.Table;
import de.okd.core.time.Period;
import de.okd.indicators.catalogue.Indicator;
import de.okd.indicators.cube.Outlook;
import de.okd.indicators.result.RowsOf;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Stream;

/**
 * What can be computed from what is loaded, indicator by indicator, in the order of the catalogue.
 *
 * @param indicators each with its levels and periods, or with what is missing
 */
public record Availability(List<OfIndicator> indicators) {
    public Availability {
        indicators = List.copyOf(indicators);
    }

    /**
     * What can be computed of one indicator.
     *
     * @param periods for each level at which any region can be answered, those to ask for; empty if nothing can
     * @param missing the measure, dimension or band nothing loaded has, or times that do not meet; empty if nothing is
     */
    public record OfIndicator(Indicator indicator, Map<RegionLevel, List<Period>> periods, String missing) {
        public boolean isAnswerable() {
            return !periods.isEmpty();
        }
    }

    static Availability of(List<Indicator> indicators, Outlook outlook) {
        NavigableSet<Period> periods = outlook.periods();
        return new Availability(indicators.stream()
                .map(indicator -> of(indicator, outlook, periods))
                .toList());
    }

    private static OfIndicator of(Indicator indicator, Outlook outlook, NavigableSet<Period> periods) {
        Map<RegionLevel, List<Period>> answers = new EnumMap<>(RegionLevel.class);
        outlook.answers(indicator.formula(), periods)
                .forEach((level, answered) -> answers.put(level, List.copyOf(answered)));
        return new OfIndicator(indicator, answers, answers.isEmpty() ? outlook.missing(indicator.formula()) : "");
    }

    /** Those that can be computed for any level and period. */
    public List<Indicator> answerable() {
        return indicators.stream()
                .filter(OfIndicator::isAnswerable)
                .map(OfIndicator::indicator)
                .toList();
    }

    /** @throws OkdException {@code UNKNOWN_NAME} for an indicator that was not selected */
    public OfIndicator indicator(String id) {
        List<String> known =
                indicators.stream().map(one -> one.indicator().id()).toList();
        return indicators.stream()
                .filter(one -> one.indicator().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OkdException(
                        ErrorCode.UNKNOWN_NAME,
                        "The selection has no indicator \"" + id + "\"." + Suggestion.didYouMean(id, known)));
    }

    /** One line: an indicator at a level, or one that cannot be computed. */
    private record Line(OfIndicator of, String level, String periods) {}

    /**
     * One row for each indicator and level: {@code indicator, title, theme, level, periods, missing}; of an indicator that
     * cannot be computed one row without level.
     */
    public Table toTable() {
        return new RowsOf<Line>()
                .text("indicator", line -> line.of().indicator().id())
                .text("title", line -> line.of().indicator().title().de())
                .text("theme", line -> line.of().indicator().theme())
                .text("level", line -> line.level().isEmpty() ? null : line.level())
                .text("periods", line -> line.periods().isEmpty() ? null : line.periods())
                .text(
                        "missing",
                        line -> line.of().missing().isEmpty() ? null : line.of().missing())
                .table(indicators.stream().flatMap(Availability::lines).iterator());
    }

    private static Stream<Line> lines(OfIndicator one) {
        return one.isAnswerable()
                ? one.periods().entrySet().stream()
                        .map(level -> new Line(one, word(level.getKey()), text(level.getValue())))
                : Stream.of(new Line(one, "", ""));
    }

    private static String word(RegionLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    /** Years that follow each other are joined: {@code 2008 to 2015, 2017}. */
    private static String text(List<Period> periods) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= periods.size(); i++) {
            boolean continues =
                    i < periods.size() && periods.get(i).minusYears(1).equals(periods.get(i - 1));
            if (!continues) {
                runs.add(
                        i - first > 1
                                ? periods.get(first) + " to " + periods.get(i - 1)
                                : periods.get(first).toString());
                first = i;
            }
        }
        return String.join(", ", runs);
    }

    /** How many can be computed, then {@link #toTable()} as text. */
    @Override
    public String toString() {
        return answerable().size() + " of " + indicators.size() + " indicators can be computed\n" + toTable();
    }
}
