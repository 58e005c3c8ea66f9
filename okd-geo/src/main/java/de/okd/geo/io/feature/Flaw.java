package de.okd.geo.io.feature;

import de.okd.core.error.Finding;

/**
 * Why a feature cannot be used.
 *
 * @param what the end of a sentence that begins with its name, as {@code is marked as deleted}
 */
public record Flaw(Finding.Code code, String what) {}
