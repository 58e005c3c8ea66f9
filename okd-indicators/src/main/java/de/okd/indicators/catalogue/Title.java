package de.okd.indicators.catalogue;

/** A title in German and English. */
public record Title(String de, String en) {}
