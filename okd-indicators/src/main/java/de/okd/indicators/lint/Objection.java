package de.okd.indicators.lint;

import de.okd.core.error.Place;

/**
 * What a rule has against something.
 *
 * @param subject the id of the indicator, measure or whatever it is
 * @param place where it is defined, if that is known
 * @param message what is wrong and how to mend it
 */
record Objection(String subject, Place place, String message) {
    Objection(String subject, String message) {
        this(subject, Place.NOWHERE, message);
    }
}
