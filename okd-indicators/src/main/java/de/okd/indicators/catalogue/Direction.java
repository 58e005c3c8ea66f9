package de.okd.indicators.catalogue;

/** Whether more is better. */
public enum Direction {
    HIGHER_IS_BETTER,
    HIGHER_IS_WORSE,
    NEUTRAL
}
