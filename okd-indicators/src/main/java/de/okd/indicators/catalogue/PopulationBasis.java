package de.okd.indicators.catalogue;

/**
 * Which population an indicator divides by. The BBSR divides every flow by the population at the end of the year, the
 * statistical offices often by its annual mean; the two differ where a population grows.
 */
public enum PopulationBasis {
    END_OF_YEAR,
    MID_YEAR,
    ANNUAL_MEAN,
    /** The denominator is no population. */
    OWN,
    /** Nothing is divided. */
    NONE
}
