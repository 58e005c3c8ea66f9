package de.okd.indicators.lint;

/**
 * What a rule has against something.
 *
 * @param subject the id of the indicator, measure or whatever it is
 * @param message what is wrong and how to mend it
 */
record Objection(String subject, String message) {}
