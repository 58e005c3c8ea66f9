package de.okd.core.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How well a name fits what someone typed: in full, from the beginning of a word, or somewhere. Case, hyphens and the
 * several ways to write umlauts and ß make no difference.
 */
final class NameSearch {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern WRITTEN_OUT = Pattern.compile("([aou])e");

    private final String wanted;

    NameSearch(String wanted) {
        this.wanted = folded(wanted).strip();
    }

    /** 0 for the whole name, 1 for the beginning of a word, 2 for any other part; empty if it does not occur. */
    OptionalInt rank(String name) {
        String folded = folded(name);
        if (wanted.isEmpty() || !folded.contains(wanted)) {
            return OptionalInt.empty();
        }
        if (folded.strip().equals(wanted)) {
            return OptionalInt.of(0);
        }
        return OptionalInt.of(folded.contains(" " + wanted) ? 1 : 2);
    }

    /** Words between single blanks, without what is written in several ways. */
    private static String folded(String text) {
        String letters = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String bare = MARKS.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        String words = BETWEEN_WORDS.matcher(" " + bare + " ").replaceAll(" ");
        return WRITTEN_OUT.matcher(words).replaceAll("$1");
    }
}
