package de.okd.indicators.cube;

/** Another way to a sum over some codes of a dimension: its total less the sum over its other codes. */
record Complement(TermSum whole, TermSum rest) {}
