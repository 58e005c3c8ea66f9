package de.okd.core.store;

/**
 * How files are loaded.
 *
 * @param strict whether a finding of severity {@code ERROR} refuses the file it was found in
 */
public record LoadOptions(boolean strict) {

    /** Loads what it can and reports the rest. */
    public static LoadOptions lenient() {
        return new LoadOptions(false);
    }

    /** Loads a file only if no row was rejected and no quality rule was broken or could not be checked. */
    public static LoadOptions strictly() {
        return new LoadOptions(true);
    }
}
