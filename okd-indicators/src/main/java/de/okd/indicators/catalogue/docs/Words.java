package de.okd.indicators.catalogue.docs;

import de.okd.indicators.catalogue.PopulationBasis;
import de.okd.indicators.catalogue.ReferenceDate;
import de.okd.indicators.formula.Wording;
import java.util.Locale;

/** The closed lists of the catalogue in words. */
final class Words {
    private Words() {}

    /** For example {@code higher is worse}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String of(ReferenceDate date) {
        return switch (date) {
            case END_OF_YEAR -> "31 December";
            case MID_YEAR -> "30 June";
            case MARCH_1 -> "1 March";
            case JANUARY_1 -> "1 January";
            case NOVEMBER_1 -> "1 November";
            case SCHOOL_YEAR -> "school year";
            case YEAR -> "events of the year";
            case ANNUAL_MEAN -> "mean of the year";
            case CENSUS -> "census day";
            case IRREGULAR -> "irregular dates";
        };
    }

    static String of(PopulationBasis basis) {
        return switch (basis) {
            case END_OF_YEAR -> "population on 31 December";
            case MID_YEAR -> "population on 30 June";
            case ANNUAL_MEAN -> "mean population of the year";
            case OWN -> "no population";
            case NONE -> "nothing is divided";
        };
    }

    /** Both languages, once if they are the same. */
    static String both(Wording wording) {
        return wording.de().equals(wording.en())
                ? Markdown.text(wording.de())
                : Markdown.text(wording.de()) + " · " + Markdown.text(wording.en());
    }
}
