package de.okd.indicators.formula;

/** The languages OKD explains itself in. */
public enum Language {
    GERMAN,
    ENGLISH
}
