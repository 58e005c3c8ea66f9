package de.okd.core.query;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;

/** What may not be computed, because the number would mean nothing. */
public enum Rule {
    STOCKS_ARE_NOT_ADDED_OVER_TIME("Who lives somewhere at the end of two years is not twice as many."),
    GROSS_FLOWS_ARE_NOT_ADDED_OVER_REGIONS(
            "A move between two municipalities of a district counts for both of them, but not for the district."),
    RATIOS_ARE_NOT_ADDED("Ratios, means, medians and indices are computed from sums, never added or averaged."),
    UNKNOWN_MEASURES_ARE_NOT_ADDED("Nobody has said how this measure adds up."),
    MEASURES_ARE_NOT_MIXED("Different measures make no common number."),
    LEVELS_ARE_NOT_MIXED("A region and its own parts in one sum count twice."),
    ASSOCIATIONS_COUNT_TWICE("A joint municipality is made up of municipalities that are listed themselves."),
    TOTALS_ARE_NOT_PARTS("A total, or a code with parts of its own, is never added to its parts."),
    CODES_DO_NOT_OVERLAP("Who is in two age bands would count twice."),
    PERIODS_DO_NOT_OVERLAP("What happened in a month happened in its year as well."),
    PARTS_MAKE_UP_THE_WHOLE(
            "A dimension that is neither filtered nor grouped means its total; without one, its parts must make up the"
                    + " whole."),
    PARTS_ARE_NOT_CHOSEN_BY_VALUE(
            "A sum over parts that were picked by their value or status is no total of anything."),
    JOINS_DO_NOT_MULTIPLY("A row that meets several rows of the other dataset would be repeated.");

    private final String sentence;

    Rule(String sentence) {
        this.sentence = sentence;
    }

    /** Why, in one sentence. */
    public String sentence() {
        return sentence;
    }

    OkdException refuse(String attempted, String remedy) {
        return new OkdException(
                ErrorCode.UNANSWERABLE,
                "Rule " + name() + ": " + sentence + " Attempted was " + attempted + ". " + remedy);
    }
}
