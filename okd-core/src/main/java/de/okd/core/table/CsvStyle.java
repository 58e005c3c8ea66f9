package de.okd.core.table;

/**
 * How a CSV file is written. Lines end with CR LF, text is in UTF-8 and quoted where it must be.
 *
 * @param delimiter between fields
 * @param decimal the decimal separator of numbers
 * @param byteOrderMark whether the file begins with one; without it Excel takes UTF-8 for windows-1252
 * @param formulas what becomes of text that spreadsheets would take for a formula
 */
public record CsvStyle(char delimiter, char decimal, boolean byteOrderMark, Formulas formulas) {
    /** RFC 4180: comma, decimal point, no byte order mark. */
    public static final CsvStyle RFC_4180 = new CsvStyle(',', '.', false, Formulas.AS_THEY_ARE);

    /** What a German Excel opens on a double click: semicolon, decimal comma, byte order mark. */
    public static final CsvStyle GERMAN = new CsvStyle(';', ',', true, Formulas.AS_THEY_ARE);

    /** Text that begins with {@code =}, {@code +}, {@code -}, {@code @}, tab or CR: a spreadsheet may run it. */
    public enum Formulas {
        /** Written unchanged, so that the file loads again equal; do not open files of strangers' text in a spreadsheet. */
        AS_THEY_ARE,
        /** Written with an apostrophe before it, which spreadsheets show and programs must strip. */
        NEUTRALISED
    }

    /** For files that people open in a spreadsheet and no program reads again. */
    public CsvStyle withNeutralisedFormulas() {
        return new CsvStyle(delimiter, decimal, byteOrderMark, Formulas.NEUTRALISED);
    }
}
