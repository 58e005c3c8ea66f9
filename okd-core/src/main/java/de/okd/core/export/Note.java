package de.okd.core.export;

/** A line about the data: where they come from, what a sign means. */
public record Note(String name, String text) {}
