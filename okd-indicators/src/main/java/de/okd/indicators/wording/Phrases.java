package de.okd.indicators.wording;

import de.okd.core.dataset.AgeBand;
import de.okd.indicators.formula.Filter;
import de.okd.indicators.formula.Language;
import de.okd.indicators.formula.TimeReference;
import java.util.List;

/** Conditions and times in words. */
final class Phrases {
    private final Language language;
    private final Vocabulary vocabulary;

    Phrases(Language language, Vocabulary vocabulary) {
        this.language = language;
        this.vocabulary = vocabulary;
    }

    String condition(Filter filter) {
        if (filter instanceof Filter.Codes codes) {
            return codes(codes);
        }
        if (filter instanceof Filter.Each each) {
            return choose("nach ", "by ")
                    + vocabulary.dimension(each.dimension()).in(language);
        }
        Filter.Interval interval = (Filter.Interval) filter;
        return interval.dimension().equals(Filter.AGE)
                ? ages(interval.band())
                : vocabulary.dimension(interval.dimension()).in(language) + ": " + numbers(interval.band());
    }

    private String codes(Filter.Codes codes) {
        String dimension = codes.dimension();
        String names = enumerated(codes.codes().stream()
                .map(code -> vocabulary.code(dimension, code).in(language))
                .toList());
        return vocabulary.hasNames(dimension)
                ? names
                : vocabulary.dimension(dimension).in(language) + ": " + names;
    }

    private String ages(AgeBand band) {
        int from = band.from();
        if (band.to() == AgeBand.OPEN) {
            return choose(from + " Jahre und älter", "aged " + from + " and over");
        }
        int limit = band.to() + 1;
        if (from == 0) {
            return choose(limit == 1 ? "unter 1 Jahr" : "unter " + limit + " Jahren", "aged under " + limit);
        }
        return from == band.to()
                ? choose(from + (from == 1 ? " Jahr" : " Jahre"), "aged " + from)
                : choose(from + " bis " + band.to() + " Jahre", "aged " + from + " to " + band.to());
    }

    private String numbers(AgeBand band) {
        if (band.to() == AgeBand.OPEN) {
            return choose(band.from() + " oder mehr", band.from() + " or more");
        }
        return band.from() == band.to()
                ? Integer.toString(band.from())
                : choose(band.from() + " bis " + band.to(), band.from() + " to " + band.to());
    }

    /** Nothing for the period asked for. */
    List<String> time(TimeReference time) {
        if (time instanceof TimeReference.Earlier earlier) {
            int years = earlier.years();
            return List.of(
                    years == 1
                            ? choose("ein Jahr zuvor", "one year earlier")
                            : choose(years + " Jahre zuvor", years + " years earlier"));
        }
        return time instanceof TimeReference.Fixed fixed
                ? List.of(choose("im Jahr " + fixed.year(), "in " + fixed.year()))
                : List.of();
    }

    private String enumerated(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + choose(" und ", " and ") + names.get(last);
    }

    private String choose(String german, String english) {
        return language == Language.GERMAN ? german : english;
    }
}
