package de.okd.core.query;

/** What is made of the observations of a group. */
public enum Aggregate {
    SUM("sum", "fsum(value)"),
    /** How many observations have a value. */
    COUNT("count", "count(value)::DOUBLE"),
    MIN("minimum", "min(value)"),
    MAX("maximum", "max(value)"),
    /** The mean of the observations, each counting once. */
    MEAN("mean", "fsum(value) / count(value)");

    private final String noun;
    private final String sql;

    Aggregate(String noun, String sql) {
        this.noun = noun;
        this.sql = sql;
    }

    String noun() {
        return noun;
    }

    /** Sums are compensated, so that the order in which threads add hardly ever shows. */
    String sql() {
        return sql;
    }

    boolean adds() {
        return this == SUM || this == MEAN;
    }
}
