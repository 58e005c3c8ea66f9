package de.okd.geo.io.feature;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record of a geographic file.
 *
 * @param attributes by name in the order of the file: {@link String}, {@link Long}, {@link Double}, {@link Boolean} or
 *     {@link java.time.LocalDate}; what is null or blank is not among them
 * @param shape where it is, in the reference system of the file
 * @param flaw why it cannot be used whatever its shape is, or null
 */
public record Feature(
        ImmutableMap<String, Object> attributes,
        Shape shape,
        @Nullable Flaw flaw) {

    /** A feature with which nothing is wrong but perhaps its shape. */
    public static Feature of(Map<String, Object> attributes, Shape shape) {
        return new Feature(ImmutableMap.copyOf(attributes), shape, shape.flaw());
    }

    /** The same feature, not to be used. */
    public Feature flawed(Flaw reason) {
        return new Feature(attributes, shape, reason);
    }
}
