package de.okd.indicators.formula;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A formula's text, read from left to right; knows how to say what does not fit where. */
final class Characters {
    static final int MAX_LENGTH = 4000;
    private static final int SHOWN = 60;

    private final String text;
    private final Language language;
    private int position;

    Characters(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    int length() {
        return text.length();
    }

    int position() {
        return position;
    }

    void backTo(int earlier) {
        position = earlier;
    }

    void skipBlanks() {
        while (isAt(' ')) {
            position++;
        }
    }

    boolean isAtEnd() {
        return position >= text.length();
    }

    boolean isAt(char character) {
        return position < text.length() && text.charAt(position) == character;
    }

    boolean isAt(String symbol) {
        return text.startsWith(symbol, position);
    }

    boolean isAtDigit() {
        return position < text.length() && text.charAt(position) >= '0' && text.charAt(position) <= '9';
    }

    /** Passes a bare name, see {@link Name}, if one is next. */
    Optional<String> bareName() {
        int end = position;
        while (end < text.length() && Name.isBare(text.charAt(end), end == position)) {
            end++;
        }
        String name = text.substring(position, end);
        position = end;
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** Passes the symbol if it is next, after blanks. */
    boolean passes(String symbol) {
        skipBlanks();
        boolean isNext = isAt(symbol);
        position += isNext ? symbol.length() : 0;
        return isNext;
    }

    /** Passes the symbol, which must be next, after blanks. */
    void expect(String symbol) {
        if (!passes(symbol)) {
            throw expected("\"" + symbol + "\"", "\"" + symbol + "\"");
        }
    }

    /** Passes what fits the pattern here, if it does. */
    Optional<MatchResult> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        position = matcher.end();
        return Optional.of(matcher.toMatchResult());
    }

    OkdException expected(Wording wording) {
        return expected(wording.en(), wording.de());
    }

    OkdException expected(String english, String german) {
        String message = language == Language.GERMAN
                ? "Die Formel ist nicht lesbar: gefunden " + found("das Ende") + " in Spalte " + (position + 1)
                        + ", erwartet " + german
                : "Could not read the formula: found " + found("the end") + " at column " + (position + 1)
                        + ", expected " + english;
        return new OkdException(ErrorCode.INVALID_FORMULA, message + ".\n" + caret());
    }

    private String found(String end) {
        return isAtEnd() ? end : "\"" + Character.toString(text.codePointAt(position)) + "\"";
    }

    /** The text round the position, on one line however long and wild it is, and a caret below. */
    private String caret() {
        int from = Math.max(0, position - SHOWN);
        int to = Math.min(text.length(), position + SHOWN);
        String before = from > 0 ? "…" : "";
        String shown = before + text.substring(from, to).replaceAll("\\p{Cc}", "␣") + (to < text.length() ? "…" : "");
        return "  " + shown + "\n  " + " ".repeat(before.length() + position - from) + "^";
    }
}
