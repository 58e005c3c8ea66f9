package de.okd.core.source;

import java.time.Instant;

/**
 * One load of a dataset. Versions are never changed; the highest number is the current one.
 *
 * @param number counted from 1 over all datasets of a store
 * @param dataset the dataset's identifier
 * @param title the dataset's title as delivered
 * @param provenance where it came from
 * @param loadedAt when it was loaded
 * @param entries how many observations, or polygons, it holds
 */
public record Version(
        int number, String dataset, String title, Provenance provenance, Instant loadedAt, long entries) {}
