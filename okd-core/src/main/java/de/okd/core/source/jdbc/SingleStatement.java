package de.okd.core.source.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a text is one statement. Several could end the transaction that protects the database. Quotes are read as
 * PostgreSQL and the SQL standard do, and again as databases do that take a backslash for an escape in every text: both must
 * agree.
 */
final class SingleStatement {
    private static final String COMMENT = "--[^\\n\\r]*+|/\\*(?s:.*?)\\*/";
    private static final String ESCAPED = "'(?:[^'\\\\]|''|\\\\(?s:.))*+'";
    private static final String QUOTED = "\"[^\"]*+\"|`[^`]*+`|\\$(\\w*)\\$(?s:.*?)\\$\\1\\$";
    private static final Pattern STANDARD =
            Pattern.compile(COMMENT + "|\\b[eE]" + ESCAPED + "|'[^']*+'|" + QUOTED + "|(;)|(['\"`]|/\\*)");
    private static final Pattern BACKSLASHES =
            Pattern.compile(COMMENT + "|" + ESCAPED + "|" + QUOTED + "|(;)|(['\"`]|/\\*)");
    private static final Pattern BLANK = Pattern.compile("(?:\\s|;|" + COMMENT + ")*+");

    private SingleStatement() {}

    static boolean is(String sql) {
        return is(sql, STANDARD) && is(sql, BACKSLASHES);
    }

    private static boolean is(String sql, Pattern parts) {
        Matcher part = parts.matcher(sql);
        while (part.find()) {
            if (part.group(3) != null) {
                return false;
            }
            if (part.group(2) != null) {
                return BLANK.matcher(sql).region(part.start(), sql.length()).matches();
            }
        }
        return true;
    }
}
