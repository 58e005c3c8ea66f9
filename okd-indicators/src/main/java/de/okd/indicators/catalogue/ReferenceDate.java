package de.okd.indicators.catalogue;

/** Which day, or time, of a year a measure refers to. */
public enum ReferenceDate {
    END_OF_YEAR,
    /** 30 June. */
    MID_YEAR,
    MARCH_1,
    JANUARY_1,
    NOVEMBER_1,
    SCHOOL_YEAR,
    /** Events of the whole year. */
    YEAR,
    /** The mean over the months or quarters of the year. */
    ANNUAL_MEAN,
    CENSUS,
    IRREGULAR
}
