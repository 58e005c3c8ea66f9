package de.okd.core.source.tabular;

import java.util.regex.Pattern;

/** What the names of columns say about them, in the words offices use. */
final class ColumnWords {
    private static final Pattern REGION = words("ags|ars|rs|region|regional.*|gebiet|gemeinde|kreis|land|bundesland"
            + "|gem|krs|gemeindeschl.*|kreisschl.*|amtl.*schl.*|schl.*|gkz|kgs");
    private static final Pattern REGION_NAME =
            words("name|bezeichnung|gebiet|gemeinde|stadt|kreis|ort|region|gen|label");
    private static final Pattern PERIOD = words("jahr|year|zeit|datum|date|stichtag|stand|period|time|monat|quartal");
    private static final Pattern CODES =
            words("code|schl.*|nr|nummer|typ|art|kategorie|klasse|gruppe|geschlecht|sex|alter|altersgruppe|age");
    private static final Pattern VALUE = words("value|wert|obs_value|werte|messwert");
    private static final Pattern MEASURE = words("measure|merkmal|indikator|indicator|kennzahl|variable|messgr.*");
    private static final Pattern UNIT = words("unit|einheit|unit_measure|value_unit|ma.*einheit");
    private static final Pattern STATUS = words("status|obs_status|value_q|qualit.*|zeichen|sign");

    private ColumnWords() {}

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "(?:.*[^\\p{L}])?(?:" + alternatives + ")(?:[^\\p{L}].*)?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean namesRegion(String column) {
        return REGION.matcher(column).matches();
    }

    static boolean namesRegionName(String column) {
        return REGION_NAME.matcher(column).matches();
    }

    static boolean namesPeriod(String column) {
        return PERIOD.matcher(column).matches();
    }

    static boolean namesCodes(String column) {
        return CODES.matcher(column).matches();
    }

    static boolean namesValue(String column) {
        return VALUE.matcher(column).matches();
    }

    static boolean namesMeasure(String column) {
        return MEASURE.matcher(column).matches();
    }

    static boolean namesUnit(String column) {
        return UNIT.matcher(column).matches();
    }

    static boolean namesStatus(String column) {
        return STATUS.matcher(column).matches();
    }
}
