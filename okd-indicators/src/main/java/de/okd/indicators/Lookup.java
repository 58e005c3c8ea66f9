package de.okd.indicators;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Suggestion;
import de.okd.core.region.RegionKey;
import de.okd.core.time.Period;
import de.okd.indicators.cube.Evaluation.Unanswered;
import de.okd.indicators.result.BreakdownCode;
import de.okd.indicators.result.ValueColumn;
import de.okd.indicators.result.ValueTable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds columns and regions of a table by name, or says what is wrong with the name. */
final class Lookup {
    private final Answer answer;
    private final ValueTable values;

    Lookup(Answer answer, ValueTable values) {
        this.answer = answer;
        this.values = values;
    }

    int position(RegionKey region) {
        int position = values.position(region);
        if (position < 0) {
            List<String> known = values.regions().stream()
                    .map(listed -> listed.key().value())
                    .toList();
            throw unknown("region", region.value(), known);
        }
        return position;
    }

    /** In the first period that could be answered. */
    ValueColumn column(String indicator) {
        return values.of(indicator).findFirst().orElseThrow(() -> missing(indicator, unanswered -> true));
    }

    ValueColumn column(String indicator, Period period, String... codes) {
        ValueColumn first = values.find(indicator, period).orElseThrow(() -> missing(indicator, period));
        return codes.length == 0 ? first : part(indicator, period, Arrays.asList(codes));
    }

    private ValueColumn part(String indicator, Period period, List<String> codes) {
        List<ValueColumn> parts = values.of(indicator)
                .filter(column -> column.period().equals(period))
                .toList();
        return parts.stream()
                .filter(column -> codes(column).equals(codes))
                .findFirst()
                .orElseThrow(() -> unknown(
                        "part",
                        String.join(", ", codes),
                        parts.stream()
                                .map(column -> String.join(", ", codes(column)))
                                .toList()));
    }

    private static List<String> codes(ValueColumn column) {
        return column.heading().breakdown().stream().map(BreakdownCode::code).toList();
    }

    private OkdException missing(String indicator, Period period) {
        boolean isOfTable = values.of(indicator).findAny().isPresent();
        boolean isAnswerable = answer.unanswered().stream()
                .noneMatch(unanswered ->
                        isOf(unanswered, indicator) && unanswered.period().equals(period));
        if (isOfTable && isAnswerable) {
            List<String> known = values.periods().stream().map(Period::toString).toList();
            return new OkdException(
                    ErrorCode.UNKNOWN_NAME,
                    "The table has no values of \"" + indicator + "\" for the period " + period + ", only for "
                            + String.join(", ", known) + ". Ask for it with periods(...).");
        }
        return missing(indicator, unanswered -> unanswered.period().equals(period));
    }

    private OkdException missing(String indicator, Predicate<Unanswered> concerned) {
        List<Unanswered> reasons = answer.unanswered().stream()
                .filter(unanswered -> isOf(unanswered, indicator))
                .filter(concerned)
                .toList();
        if (reasons.isEmpty()) {
            return unknown("indicator", indicator, values.indicators());
        }
        return new OkdException(
                ErrorCode.UNANSWERABLE,
                reasons.stream()
                        .map(Unanswered::reason)
                        .distinct()
                        .collect(Collectors.joining(
                                "\n  ", "The indicator " + indicator + " could not be computed: ", "")));
    }

    private static boolean isOf(Unanswered unanswered, String indicator) {
        return unanswered.indicator().id().equals(indicator);
    }

    private static OkdException unknown(String kind, String name, List<String> known) {
        return new OkdException(
                ErrorCode.UNKNOWN_NAME,
                "The table has no " + kind + " \"" + name + "\"." + Suggestion.didYouMean(name, known));
    }
}
