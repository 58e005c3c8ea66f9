package de.okd.geo.io.feature;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of values that is written beside polygons.
 *
 * @param name unique among those of a table, whatever the case of its letters
 * @param values one for each polygon: {@link String}, {@link Long} or a finite {@link Double} as the type says; null where
 *     there is none
 */
public record Attribute(String name, Type type, List<@Nullable Object> values) {

    /** What the values are. */
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER
    }

    public Attribute {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
