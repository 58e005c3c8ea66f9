package de.okd.indicators.catalogue;

import de.okd.indicators.formula.Wording;

/** An indicator others publish that no formula can express, and why. */
public record LeftOut(String id, Wording title, Wording reason) {}
