package de.okd.indicators.catalogue.docs;

import java.util.regex.Pattern;

/** Text of unknown origin as Markdown, of which nothing is taken for mark-up, HTML or mathematics. */
final class Markdown {
    private static final String MARK_UP = "\\`*_[]|$~#!";
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}+");
    private static final Pattern START_OF_LIST = Pattern.compile("^(\\d{1,9}(?=[.)](?:\\s|$))|(?=[-+=]))");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private Markdown() {}

    static String text(String plain) {
        StringBuilder text = new StringBuilder();
        oneLine(plain).chars().forEach(character -> text.append(escaped((char) character)));
        return START_OF_LIST.matcher(text).replaceFirst("$1\\\\");
    }

    private static String escaped(char character) {
        return switch (character) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            default -> (MARK_UP.indexOf(character) < 0 ? "" : "\\") + character;
        };
    }

    /** Where links to {@code id} lead. */
    static String anchor(String id) {
        return "<a id=\"" + fragment(id) + "\"></a>";
    }

    /** @param text Markdown already */
    static String link(String text, String page, String id) {
        return "[" + text + "](" + page + "#" + fragment(id) + ")";
    }

    private static String fragment(String id) {
        return id.replaceAll("[^\\p{L}\\p{N}_-]", "-");
    }

    /** Inside a line or a cell of a table, between more backticks than it contains. */
    static String code(String plain) {
        String line = oneLine(plain).replace("|", "\\|");
        int longest = BACKTICKS
                .matcher(line)
                .results()
                .mapToInt(run -> run.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        return longest == 0 ? fence + line + fence : fence + " " + line + " " + fence;
    }

    /** A block of its own, {@code language} being what highlights it; lines that begin with backticks are none of ours. */
    static String block(String language, String plain) {
        return "```" + language + "\n" + oneLine(plain) + "\n```\n";
    }

    private static String oneLine(String plain) {
        return CONTROL.matcher(plain).replaceAll(" ").strip();
    }
}
