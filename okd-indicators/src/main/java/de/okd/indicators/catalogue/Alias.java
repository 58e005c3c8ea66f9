package de.okd.indicators.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What another catalogue calls the same indicator. One code can stand for several scales there, so that catalogue and
 * number together name it, never the code alone.
 *
 * @param catalogue {@code INKAR}, {@code SDG}, {@code Regionalatlas}
 * @param code for example {@code q_abhg_alt}
 * @param number for example {@code 4210}, or null where the catalogue has none
 */
public record Alias(String catalogue, String code, @Nullable String number) {

    /** For example {@code INKAR q_abhg_alt (4210)}. */
    @Override
    public String toString() {
        return catalogue + " " + code + (number == null ? "" : " (" + number + ")");
    }
}
