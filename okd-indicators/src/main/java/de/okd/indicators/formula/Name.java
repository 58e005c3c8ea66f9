package de.okd.indicators.formula;

import java.util.regex.Pattern;

/** How names and codes are written in a formula: bare where they can be, else in double quotes. */
final class Name {
    static final Pattern BARE = Pattern.compile("[a-z][a-z0-9_]*");
    static final Pattern BARE_CODE = Pattern.compile("[\\p{L}\\p{N}_]+(?:[-.][\\p{L}\\p{N}_]+)*");
    static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\p{Cc}]|\"\"){1,200})\"");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Name() {}

    static String written(String name) {
        boolean isBare = BARE.matcher(name).matches() && !name.equals("each");
        return isBare ? name : quoted(name);
    }

    static String writtenCode(String code) {
        return BARE_CODE.matcher(code).matches() ? code : quoted(code);
    }

    static boolean isNumber(String code) {
        return NUMBER.matcher(code).matches();
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    static String unquoted(String inside) {
        return inside.replace("\"\"", "\"");
    }
}
