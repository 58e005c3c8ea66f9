package de.okd.indicators.lint;

import java.util.Locale;

/** The closed lists as catalogue files write them, so that a finding can be copied into one. */
final class Written {
    private Written() {}

    /** For example {@code end-of-year}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
