package de.okd.indicators.lint;

import de.okd.core.error.Place;

/**
 * A rule that a catalogue breaks.
 *
 * @param rule the rule's id: {@code units-agree}
 * @param subject the id of the indicator, measure, table or whatever breaks it
 * @param place where that is defined
 * @param message what is wrong and how to mend it
 */
public record CatalogueFinding(String rule, String subject, Place place, String message) {

    /** For example {@code indicators/care.yaml, line 4: care-rate: the formula gives … (units-agree)}. */
    @Override
    public String toString() {
        String where = place.toString();
        return (where.isEmpty() ? "" : where + ": ") + subject + ": " + message + " (" + rule + ")";
    }
}
