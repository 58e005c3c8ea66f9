package de.okd.core.dataset;

/**
 * What is counted or measured.
 *
 * @param id the name formulas use, for example {@code population}; the label itself for unknown measures
 * @param label as delivered
 * @param unit as delivered, for example {@code Anzahl} or {@code ha}; empty if none was given
 * @param aggregation how it adds up
 */
public record Measure(String id, String label, String unit, Aggregation aggregation) {}
