package de.okd.core.error;

/**
 * Something noteworthy about delivered data that does not stop a load: a rejected row, an unknown sign, a sum that does
 * not add up, a repaired polygon.
 *
 * @param code what kind of finding
 * @param message what was found, what was expected, and what OKD made of it
 * @param place file, line, column and region as far as known
 */
public record Finding(Code code, String message, Place place) {

    /** The kinds of findings and how much they matter. */
    public enum Code {
        ROW_REJECTED(Severity.ERROR),
        UNKNOWN_SIGN(Severity.ERROR),
        INVALID_REGION_KEY(Severity.ERROR),
        DUPLICATE_OBSERVATION(Severity.ERROR),
        SUM_DIFFERS(Severity.WARNING),
        SUMS_AGREE(Severity.INFO),
        SUMS_UNCHECKED(Severity.WARNING),
        RULE_BROKEN(Severity.ERROR),
        RULE_NOT_RUN(Severity.ERROR),
        RULE_SKIPPED(Severity.INFO),
        RULE_HOLDS(Severity.INFO),
        UNKNOWN_TABLE(Severity.INFO),
        UNKNOWN_MEASURE(Severity.WARNING),
        GEOMETRY_REPAIRED(Severity.WARNING),
        GEOMETRY_MISSING(Severity.ERROR),
        DUPLICATE_POLYGON(Severity.WARNING),
        POLYGONS_OVERLAP(Severity.WARNING),
        COVERAGE_GAP(Severity.WARNING),
        DATUM_CHANGED(Severity.INFO),
        ASSUMED(Severity.WARNING),
        TEXT_BESIDE_TABLE(Severity.INFO),
        SHEET_SKIPPED(Severity.INFO),
        HIDDEN_CONTENT(Severity.WARNING),
        FORMULA_ERROR(Severity.ERROR),
        ESTIMATED(Severity.WARNING),
        INCOMPLETE_SUM(Severity.WARNING),
        NOT_HARMONISED(Severity.WARNING),
        BLANK_CELLS(Severity.INFO),
        SEVERAL_DELIVERIES(Severity.WARNING);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    /** How much a finding matters. */
    public enum Severity {
        INFO,
        WARNING,
        ERROR
    }

    public Severity severity() {
        return code.severity();
    }

    @Override
    public String toString() {
        String where = place.toString();
        return code + ": " + message + (where.isEmpty() ? "" : " [" + where + "]");
    }
}
