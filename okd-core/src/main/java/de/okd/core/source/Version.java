package de.okd.core.source;

import java.time.Instant;

/**
 * One load of a dataset. Versions are never changed; the highest number is the current one.
 *
 * @param number counted from 1 over all datasets of a store; the number of a purged version is not used again
 * @param dataset the dataset's identifier
 * @param title the dataset's title as delivered
 * @param kind what it holds
 * @param provenance where it came from
 * @param loadedAt when it was loaded
 * @param entries how many observations, rows, polygons, register lines or shares it holds
 */
public record Version(
        int number, String dataset, String title, Kind kind, Provenance provenance, Instant loadedAt, long entries) {

    /** What a version holds, as the cases of {@link Delivery}. */
    public enum Kind {
        /** Observations of a statistical table. */
        TABLE,
        /** Rows that are no observations. */
        RECORDS,
        /** Polygons of regions. */
        BOUNDARIES,
        /** Which regions there were. */
        REGISTER,
        /** Weights from one territorial status to another. */
        CONVERSION
    }
}
