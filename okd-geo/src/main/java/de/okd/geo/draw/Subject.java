package de.okd.geo.draw;

/**
 * What a mark stands for, for those who point at it or come to it with the keyboard.
 *
 * @param key what programs know it by, for example a region key; one drawing may have several marks with one key
 * @param label for readers, for example {@code Friedberg (Hessen): 26,6 je 100}
 */
public record Subject(String key, String label) {}
