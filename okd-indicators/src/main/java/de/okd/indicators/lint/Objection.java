package de.okd.indicators.lint;

import de.okd.core.error.Place;
import de.okd.indicators.catalogue.Catalogue;

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

    /** The same against a measure of the catalogue, which knows where that is defined. */
    Objection ofMeasure(Catalogue catalogue) {
        return new Objection(subject, catalogue.place(catalogue.measure(subject)), message);
    }
}
