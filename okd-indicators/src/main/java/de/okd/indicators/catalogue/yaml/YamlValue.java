package de.okd.indicators.catalogue.yaml;

import de.okd.core.error.ErrorCode;
import de.okd.core.error.OkdException;
import de.okd.core.error.Place;
import java.util.List;

/**
 * A part of a document. Every scalar is the text that was written: {@code no}, {@code 08} and {@code 06440} are no
 * booleans, octals and numbers.
 */
public sealed interface YamlValue permits YamlText, YamlList, YamlMap {

    /** Where it begins. */
    Place place();

    /** What it is, for errors: {@code a text}. */
    String kind();

    /** @throws OkdException {@code INVALID_LAYOUT} if this is no text or a blank one */
    default String text() {
        throw refused("expected a text, found " + kind());
    }

    /** @throws OkdException {@code INVALID_LAYOUT} if this is no list */
    default List<YamlValue> items() {
        throw refused("expected a list, found " + kind());
    }

    /** @throws OkdException {@code INVALID_LAYOUT} if this is no mapping */
    default YamlMap map() {
        throw refused("expected fields with values, found " + kind());
    }

    /** An error at this place. */
    default OkdException refused(String message) {
        return new OkdException(ErrorCode.INVALID_LAYOUT, "Could not read the catalogue: " + message + ".", place());
    }
}
