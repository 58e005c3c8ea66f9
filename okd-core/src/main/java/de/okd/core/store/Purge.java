package de.okd.core.store;

import java.time.Instant;

/**
 * The record that a version was removed for ever; it holds nothing of the data.
 *
 * @param version the number it had
 * @param dataset the dataset it belonged to
 * @param reason why, in the words of who removed it
 * @param purgedAt when
 */
public record Purge(int version, String dataset, String reason, Instant purgedAt) {}
