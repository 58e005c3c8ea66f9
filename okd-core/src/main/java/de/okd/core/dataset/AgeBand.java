package de.okd.core.dataset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An interval of completed years of age, both ends included.
 *
 * @param from the youngest age
 * @param to the oldest age, or {@link #OPEN} for "and older"
 */
public record AgeBand(int from, int to) implements Comparable<AgeBand> {
    public static final int OPEN = Integer.MAX_VALUE;

    private static final Pattern BELOW = Pattern.compile("unter (\\d{1,3})(?: Jahren?)?");
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,3}) bis unter (\\d{1,3})(?: Jahren?)?");
    private static final Pattern ABOVE =
            Pattern.compile("(\\d{1,3})(?: Jahren?)? und (?:mehr|älter)(?: Jahren?)?|(\\d{1,3})\\+");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})-(\\d{1,3})");

    public AgeBand {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("An age band runs upwards from 0, not from " + from + " to " + to);
        }
    }

    /** Reads {@code unter 3 Jahre}, {@code 15 bis unter 18 Jahre}, {@code 75 Jahre und mehr}, {@code 15-64} or {@code 65+}. */
    public static Optional<AgeBand> find(String label) {
        Matcher below = BELOW.matcher(label);
        if (below.matches()) {
            return band(0, number(below, 1) - 1);
        }
        Matcher between = BETWEEN.matcher(label);
        if (between.matches()) {
            return band(number(between, 1), number(between, 2) - 1);
        }
        Matcher above = ABOVE.matcher(label);
        if (above.matches()) {
            return band(number(above, above.group(1) == null ? 2 : 1), OPEN);
        }
        Matcher range = RANGE.matcher(label);
        return range.matches() ? band(number(range, 1), number(range, 2)) : Optional.empty();
    }

    private static Optional<AgeBand> band(int from, int to) {
        return to < from ? Optional.empty() : Optional.of(new AgeBand(from, to));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /** Whether {@code other} lies inside this band. */
    public boolean contains(AgeBand other) {
        return from <= other.from && other.to <= to;
    }

    /** Whether the bands, in any order, cover this band without gap or overlap. */
    public boolean isTiledBy(List<AgeBand> bands) {
        long next = from;
        for (AgeBand band : bands.stream().sorted().toList()) {
            if (band.from != next) {
                return false;
            }
            next = band.to + 1L;
        }
        return next == to + 1L;
    }

    @Override
    public int compareTo(AgeBand other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }

    /** {@code 15-64}, or {@code 65+} for an open band. */
    @Override
    public String toString() {
        return to == OPEN ? from + "+" : from + "-" + to;
    }
}
