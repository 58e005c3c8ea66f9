package de.okd.geo.map;

import de.okd.core.dataset.ObservationStatus;

/** What a status means, in the reader's language. */
final class StatusText {
    private StatusText() {}

    static String of(ObservationStatus status, Language language) {
        return language == Language.GERMAN ? status.meaning() : english(status);
    }

    private static String english(ObservationStatus status) {
        return switch (status) {
            case NORMAL -> "value";
            case ZERO -> "nothing, exactly zero";
            case REVISED -> "revised value";
            case PROVISIONAL -> "provisional value";
            case ESTIMATED -> "estimated value";
            case UNRELIABLE -> "of limited reliability";
            case INCOMPLETE -> "incomplete: at least one part is confidential or unknown";
            case SECRET -> "unknown or confidential";
            case NOT_YET -> "to be published later";
            case TOO_UNRELIABLE -> "not given, too unreliable";
            case BLOCKED -> "blocked, makes no sense here";
            case UNDEFINED -> "undefined, the denominator is zero";
            case ABSENT -> "no figure was delivered";
        };
    }
}
