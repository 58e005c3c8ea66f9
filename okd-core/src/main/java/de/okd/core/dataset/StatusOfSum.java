package de.okd.core.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a sum after some of its parts: which status it has, and how many parts are missing and why. A secret
 * part never vanishes in a total.
 *
 * @param values how many parts have a value
 * @param secret how many are {@link ObservationStatus#SECRET}
 * @param missing how many have no value for another reason
 * @param worstValue the worst status among the parts with a value
 * @param worstMissing the worst status among those without, {@link ObservationStatus#NORMAL} if there are none
 */
public record StatusOfSum(
        int values, int secret, int missing, ObservationStatus worstValue, ObservationStatus worstMissing) {
    /** Of no part at all. */
    public static final StatusOfSum EMPTY =
            new StatusOfSum(0, 0, 0, ObservationStatus.NORMAL, ObservationStatus.NORMAL);

    /** With one more part. */
    public StatusOfSum add(ObservationStatus part) {
        if (part.hasValue()) {
            return new StatusOfSum(values + 1, secret, missing, worstValue.combinedWith(part), worstMissing);
        }
        boolean isSecret = part == ObservationStatus.SECRET;
        return new StatusOfSum(
                values,
                secret + (isSecret ? 1 : 0),
                missing + (isSecret ? 0 : 1),
                worstValue,
                worstMissing.worse(part));
    }

    /** Whether every part has a value and none of them is itself incomplete. */
    public boolean isComplete() {
        return secret + missing == 0 && worstValue != ObservationStatus.INCOMPLETE;
    }

    /**
     * The status of the sum: that of its worst part, {@link ObservationStatus#INCOMPLETE} if some parts have no value, and
     * without value if none has.
     */
    public ObservationStatus status() {
        if (secret + missing == 0) {
            return worstValue;
        }
        return values == 0 ? worstMissing : ObservationStatus.INCOMPLETE;
    }

    /** For example {@code complete}, {@code estimated}, {@code incomplete (2 secret parts, 1 missing part)}. */
    @Override
    public String toString() {
        if (!isComplete()) {
            return "incomplete (" + reasons() + ")";
        }
        return worstValue.isPlain() ? "complete" : word(worstValue);
    }

    private String reasons() {
        List<String> reasons = new ArrayList<>();
        if (secret > 0) {
            reasons.add(secret + " secret part" + plural(secret));
        }
        if (missing > 0) {
            reasons.add(missing + " missing part" + plural(missing));
        }
        return reasons.isEmpty() ? "a part is incomplete itself" : String.join(", ", reasons);
    }

    private static String plural(int count) {
        return count == 1 ? "" : "s";
    }

    private static String word(ObservationStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
