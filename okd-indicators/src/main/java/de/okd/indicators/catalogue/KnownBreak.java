package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Wording;

/**
 * Where an official series was begun anew, so that values before and after do not compare.
 *
 * @param from the first year after the break
 * @param title what changed
 */
public record KnownBreak(String id, int from, Wording title) {}
