package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Wording;

/** A chapter of the catalogue. */
public record Theme(String id, Wording title) {}
