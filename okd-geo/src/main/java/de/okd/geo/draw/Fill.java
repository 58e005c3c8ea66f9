package de.okd.geo.draw;

/** What is inside an outline. */
public sealed interface Fill permits Colour, Hatch {}
