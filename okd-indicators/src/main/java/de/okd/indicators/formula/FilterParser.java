package de.okd.indicators.formula;

import de.okd.core.dataset.AgeBand;
import de.okd.core.error.OkdException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads names, and the conditions in the square brackets of a term. */
final class FilterParser {
    private static final Pattern EACH = Pattern.compile("each +");
    private static final Pattern IN = Pattern.compile("in *\\(");
    private static final Pattern COMPARISON = Pattern.compile("(>=|<=|<) *(\\d{1,9})\\b|> *(\\d{1,8})\\b");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9}) *\\.\\. *(\\d{1,9})\\b");

    private final Characters text;

    FilterParser(Characters text) {
        this.text = text;
    }

    /** A bare or quoted name, if one is next. */
    Optional<String> name() {
        return text.bareName().or(this::quoted);
    }

    private Optional<String> quoted() {
        return text.match(Name.QUOTED).map(quoted -> Name.unquoted(quoted.group(1)));
    }

    /** What stands in the square brackets, if there are any. */
    List<Filter> filters() {
        List<Filter> filters = new ArrayList<>();
        if (text.isAt('[')) {
            text.expect("[");
            do {
                filters.add(filter(filters));
            } while (text.passes(","));
            text.expect("]");
        }
        return filters;
    }

    private Filter filter(List<Filter> earlier) {
        text.skipBlanks();
        int start = text.position();
        boolean isEach = text.isAt("each ") && text.match(EACH).isPresent();
        String dimension = name().orElseThrow(this::condition);
        if (earlier.stream().anyMatch(filter -> filter.dimension().equals(dimension))) {
            text.backTo(start);
            throw text.expected(
                    "one condition per dimension, " + dimension + " has two",
                    "eine Bedingung je Dimension, " + dimension + " hat zwei");
        }
        text.skipBlanks();
        return isEach ? new Filter.Each(dimension) : condition(dimension);
    }

    private Filter condition(String dimension) {
        int start = text.position();
        Optional<MatchResult> comparison = text.isAt('<') || text.isAt('>') ? text.match(COMPARISON) : Optional.empty();
        if (comparison.isPresent()) {
            return new Filter.Interval(dimension, band(comparison.get()));
        }
        Optional<MatchResult> range = text.isAtDigit() ? text.match(RANGE) : Optional.empty();
        if (range.isPresent()) {
            return new Filter.Interval(dimension, band(number(range.get(), 1), number(range.get(), 2), start));
        }
        if (text.isAt("in") && text.match(IN).isPresent()) {
            return new Filter.Codes(dimension, codes());
        }
        if (!text.passes("=")) {
            throw condition();
        }
        String code = code();
        return dimension.equals(Filter.AGE) && Name.isNumber(code) && code.length() < 10
                ? new Filter.Interval(dimension, new AgeBand(Integer.parseInt(code), Integer.parseInt(code)))
                : new Filter.Codes(dimension, List.of(code));
    }

    private AgeBand band(MatchResult comparison) {
        if (comparison.group(1) == null) {
            return new AgeBand(number(comparison, 3) + 1, AgeBand.OPEN);
        }
        int limit = number(comparison, 2);
        return switch (comparison.group(1)) {
            case ">=" -> new AgeBand(limit, AgeBand.OPEN);
            case "<=" -> new AgeBand(0, limit);
            default -> band(0, limit - 1, comparison.start());
        };
    }

    private AgeBand band(int from, int to, int start) {
        if (to < from) {
            text.backTo(start);
            throw text.expected("limits that rise, at least 0, as 15..64", "Grenzen, die steigen, ab 0, wie 15..64");
        }
        return new AgeBand(from, to);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private List<String> codes() {
        List<String> codes = new ArrayList<>();
        do {
            text.skipBlanks();
            int start = text.position();
            String code = code();
            if (codes.contains(code)) {
                text.backTo(start);
                throw text.expected(
                        "each code once, " + code + " comes twice", "jeden Code einmal, " + code + " steht zweimal da");
            }
            codes.add(code);
        } while (text.passes(","));
        text.expect(")");
        return codes;
    }

    private String code() {
        text.skipBlanks();
        return text.match(Name.BARE_CODE)
                .map(MatchResult::group)
                .or(this::quoted)
                .orElseThrow(() -> text.expected(
                        "a code as f, C or \"in quotes\"", "ein Code wie f, C oder \"in Anführungszeichen\""));
    }

    private OkdException condition() {
        return text.expected(
                "a condition as \"age 15..64\", \"age >= 65\", \"sex = f\" or \"section in (B, C)\"",
                "eine Bedingung wie \"age 15..64\", \"age >= 65\", \"sex = f\" oder \"section in (B, C)\"");
    }
}
