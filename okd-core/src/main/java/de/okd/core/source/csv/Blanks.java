package de.okd.core.source.csv;

/** What {@link String#strip} takes for blank, seen in bytes. */
final class Blanks {
    private Blanks() {}

    /** The first byte that is no blank of ASCII. */
    static int skip(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && isBlank(bytes[at])) {
            at++;
        }
        return at;
    }

    /** The byte after the last that is no blank of ASCII. */
    static int skipBack(byte[] bytes, int from, int to) {
        int at = to;
        while (at > from && isBlank(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(byte found) {
        return found <= ' ' && (found == ' ' || (found >= '\t' && found <= '\r') || (found >= 0x1c && found <= 0x1f));
    }

    /** Whether the text may begin or end with one of the wide blanks of Unicode, all of which begin with E1, E2 or E3. */
    static boolean mayBeWide(byte[] bytes, int from, int to) {
        return isLead(bytes[from]) || (bytes[to - 1] < 0 && to - from >= 3 && isLead(bytes[to - 3]));
    }

    private static boolean isLead(byte found) {
        return found >= (byte) 0xE1 && found <= (byte) 0xE3;
    }
}
