package de.okd.core.region;

/**
 * A region and the name it was delivered with.
 *
 * @param key the official key
 * @param name without the indentation of the table it comes from
 */
public record Region(RegionKey key, String name) {}
