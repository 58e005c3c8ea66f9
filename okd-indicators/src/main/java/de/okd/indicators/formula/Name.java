package de.okd.indicators.formula;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** How names and codes are written in a formula: bare where they can be, else in double quotes. */
final class Name {
    static final Pattern BARE_CODE = Pattern.compile("[\\p{L}\\p{N}_]+(?:[-.][\\p{L}\\p{N}_]+)*");
    static final Pattern QUOTED = Pattern.compile("\"((?:[^\"\\p{Cc}]|\"\"){1,200})\"");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private Name() {}

    static String written(String name) {
        return isBare(name) && !name.equals("each") ? name : quoted(name);
    }

    private static boolean isBare(String name) {
        return !name.isEmpty() && IntStream.range(0, name.length()).allMatch(i -> isBare(name.charAt(i), i == 0));
    }

    /** Small letters without accents, and after the first of them digits and underscores. */
    static boolean isBare(char character, boolean isFirst) {
        boolean isLetter = character >= 'a' && character <= 'z';
        return isLetter || (!isFirst && (character == '_' || (character >= '0' && character <= '9')));
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
