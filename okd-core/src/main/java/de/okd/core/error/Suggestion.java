package de.okd.core.error;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** "Did you mean": the known name nearest to a misspelt one. */
public final class Suggestion {
    private Suggestion() {}

    /** Returns {@code " Did you mean \"x\"?"} for a name within a third of its length in edits, else an empty text. */
    public static String didYouMean(String wanted, Collection<String> known) {
        int most = Math.max(2, wanted.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - wanted.length()) <= most)
                .map(name -> new Candidate(name, distance(wanted, name)))
                .filter(candidate -> candidate.distance <= most)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(candidate -> " Did you mean \"" + candidate.name + "\"?")
                .orElse("");
    }

    private record Candidate(String name, int distance) {}

    /** Levenshtein's edit distance, ignoring case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
